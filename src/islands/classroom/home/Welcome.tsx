import { Heading } from '../frame/Heading.tsx';
import type { RoomProps } from '../frame/part.ts';
import { hashOf } from '../frame/place.ts';

/** What stands before the first class; later it unfolds below the list. */
export function Welcome({ words, hrefs, isFirst }: RoomProps & { readonly isFirst: boolean }) {
  const { say } = words;
  if (!isFirst)
    return (
      <details class="card home-about">
        <summary>{say('how_title')}</summary>
        <About words={words} hrefs={hrefs} />
      </details>
    );
  return (
    <section class="room-stack home-welcome" id="class-empty">
      <Heading text={say('welcome_title')} />
      <p>{say('welcome_text')}</p>
      <div class="room-ways">
        <a class="button" href={hashOf('new')}>
          {say('make')}
        </a>
        <a class="button quiet" href={hashOf('import')}>
          {say('open_file')}
        </a>
      </div>
      <About words={words} hrefs={hrefs} />
    </section>
  );
}

function About({ words: { say }, hrefs }: Pick<RoomProps, 'words' | 'hrefs'>) {
  return (
    <div class="home-explained">
      <div class="room-stack">
        <h3>{say('how_title')}</h3>
        <ol class="home-steps">
          {(['make', 'issue', 'do', 'see'] as const).map((step) => (
            <li key={step}>{say(`how_${step}`)}</li>
          ))}
        </ol>
      </div>
      <div class="room-stack">
        <h3>{say('where_title')}</h3>
        <dl class="home-where">
          {(['device', 'link', 'work', 'else'] as const).map((where) => (
            <div key={where}>
              <dt>{say(`where_${where}`)}</dt>
              <dd>{say(`where_${where}_text`)}</dd>
            </div>
          ))}
        </dl>
        <p>{say('where_risk')}</p>
        <p class="home-more">
          <a href={hrefs.guide}>{say('guide')}</a>
          <a href={hrefs.proof}>{say('proof')}</a>
        </p>
      </div>
    </div>
  );
}
