import type { Says } from './says.ts';

interface Props {
  readonly says: Says;
  readonly glossaryHref: string;
  readonly coursesHref: string;
}

/** What will be here, and how it comes here. */
export function EmptyList({ says: { say }, glossaryHref, coursesHref }: Props) {
  return (
    <section class="card words-card" aria-labelledby="words-empty">
      <h2 id="words-empty">{say('empty_title')}</h2>
      <p>{say('empty_text')}</p>
      <p class="words-ways">
        <a class="button" href={coursesHref}>
          {say('to_courses')}
        </a>
        <a class="button quiet" href={glossaryHref}>
          {say('to_glossary')}
        </a>
      </p>
    </section>
  );
}
