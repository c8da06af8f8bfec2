import type { Words } from '../review/words.ts';
import type { PlacementSite } from './site.ts';

interface Props {
  readonly site: PlacementSite;
  readonly words: Words;
  readonly onBegin: () => void;
}

/** Before the check: what it is, and that nobody needs it. */
export function Begin({ site, words: { say, count }, onBegin }: Props) {
  return (
    <section class="card placing-card" aria-labelledby="placing-about">
      <h2 id="placing-about">{say('about_title')}</h2>
      <ul class="placing-points">
        <li>{count('about_size', site.questions.length)}</li>
        <li>{say('about_unknown')}</li>
        <li>{say('about_no_test')}</li>
        <li>{say('about_here')}</li>
      </ul>
      <p class="placing-ways">
        <button type="button" class="button" onClick={onBegin}>
          {say('begin')}
        </button>
        <a href={site.coursesHref}>{say('skip')}</a>
      </p>
    </section>
  );
}
