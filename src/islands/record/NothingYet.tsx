interface Props {
  /** Of the card's heading; its class too. */
  readonly id: string;
  /** The strings `empty_title`, `empty_text` and `to_courses` of the feature. */
  readonly say: (key: string) => string;
  readonly coursesHref: string;
}

/** What will be on a page and how it comes there, with the way to the courses. */
export function NothingYet({ id, say, coursesHref }: Props) {
  return (
    <section class={`card ${id}`} aria-labelledby={id}>
      <h2 id={id}>{say('empty_title')}</h2>
      <p>{say('empty_text')}</p>
      <p>
        <a class="button" href={coursesHref}>
          {say('to_courses')}
        </a>
      </p>
    </section>
  );
}
