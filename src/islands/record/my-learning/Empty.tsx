import type { Words } from './words.ts';

/** What will be here and how to get it, while the record is empty. */
export function Empty({
  words: { say },
  coursesHref,
  placementHref,
}: {
  readonly words: Words;
  readonly coursesHref: string;
  readonly placementHref?: string | undefined;
}) {
  return (
    <section class="card mine-empty" aria-labelledby="mine-empty">
      <svg class="mine-empty-art" viewBox="0 0 220 60" aria-hidden="true">
        <rect x="4" y="14" width="64" height="32" rx="16" class="ready" />
        <rect x="57" y="19" width="52" height="22" rx="11" />
        <rect x="98" y="14" width="64" height="32" rx="16" />
        <rect x="151" y="19" width="52" height="22" rx="11" />
      </svg>
      <h2 id="mine-empty">{say('empty_title')}</h2>
      <p>{say('empty_text')}</p>
      <p>
        <a class="button" href={coursesHref}>
          {say('empty_link')}
        </a>
      </p>
      {placementHref && (
        <p>
          <a href={placementHref}>{say('empty_placement')}</a>
        </p>
      )}
      <p class="soft">{say('empty_move')}</p>
    </section>
  );
}
