import type { Seed } from '@/core/random/seed.ts';
import { passMark } from '@/core/record/progress.ts';
import { type Attempt, answeredIn, bestAttempt, runningAttempt } from '@/core/test/attempt.ts';
import { nextTryAt } from '@/core/test/next-try.ts';
import { sizeOf } from '@/core/test/pool.ts';
import { Attempts } from './Attempts.tsx';
import { type Shown, verdictOf } from './shown.ts';
import { explanationOf } from './site.ts';

interface Props extends Shown {
  readonly attempts: readonly Attempt[];
  /** What the questions are drawn from, where a teacher's link says so. */
  readonly seed: Seed | undefined;
  readonly isStarting: boolean;
  readonly hasTrouble: boolean;
  readonly onStart: () => void;
  readonly onGoOn: (attempt: Attempt) => void;
}

function Rules({ site, seed, words: { say, count }, percent }: Props) {
  return (
    <ul class="test-rules">
      <li>{count('rule_size', sizeOf(site.draw))}</li>
      {seed !== undefined && (
        <li>
          {say('rule_seed')} <span class="mono">{seed}</span>
        </li>
      )}
      <li>{say('rule_pass', { mark: percent(passMark) })}</li>
      <li>{say('rule_once')}</li>
      <li>{say('rule_pause')}</li>
      <li>{say('rule_tries')}</li>
    </ul>
  );
}

function Start({ words: { say }, isStarting, hasTrouble, attempts, onStart }: Props) {
  return (
    <>
      <button type="button" class="button" aria-disabled={isStarting} onClick={onStart}>
        {say(isStarting ? 'starting' : attempts.some(({ total }) => total > 0) ? 'start_again' : 'start')}
      </button>
      {hasTrouble && (
        <p class="note" role="alert">
          {say('trouble')}
        </p>
      )}
    </>
  );
}

/** Where the lessons explain what the last attempt did not get right, each place once. */
function Reread({ last, site, words: { say } }: Shown & { readonly last: Attempt | undefined }) {
  const missed = (last?.questions ?? []).filter((question) => verdictOf(question) !== 'right');
  const places = new Map(
    site.questions
      .filter(({ id }) => missed.some((question) => question.id === id))
      .map((question) => explanationOf(site, question))
      .map((place) => [place.href, place] as const),
  );
  if (places.size === 0) return null;
  return (
    <>
      <p>{say('reread')}</p>
      <ul>
        {[...places.values()].map(({ href, title, lesson }) => (
          <li key={href}>
            <a href={href}>{title}</a>
            {title !== lesson && <span class="soft"> {lesson}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Before an attempt: what the test is, what is to be done now, and the earlier attempts. */
export function TestHome(props: Props) {
  const { attempts, site, log, words, percent, now, onGoOn } = props;
  const { say, when } = words;
  const running = runningAttempt(attempts);
  const ended = attempts.filter(({ state, total }) => state !== 'running' && total > 0);
  const best = bestAttempt(attempts);
  const opens = nextTryAt(log, site.course, now);
  const title = running
    ? 'running_title'
    : opens !== undefined
      ? 'wait_title'
      : best?.passed
        ? 'again_title'
        : 'about_title';
  return (
    <div class="test-home">
      {best?.passed && (
        <section class="card test-passed" aria-labelledby="test-passed">
          <h2 id="test-passed">{say('passed_title')}</h2>
          <p>{say('best', { score: percent(best.score), when: when(best.endedAt ?? best.at, now) })}</p>
          <p>
            <a href={site.certificateHref}>{say('certificate')}</a>
          </p>
        </section>
      )}
      <section class="card test-now" aria-labelledby="test-now">
        <h2 id="test-now">{say(title)}</h2>
        {running ? (
          <>
            <p>
              {say('running_text', {
                n: answeredIn(running),
                total: running.total,
                when: when(running.at, now),
              })}
            </p>
            <button type="button" class="button" onClick={() => onGoOn(running)}>
              {say('go_on')}
            </button>
          </>
        ) : opens !== undefined ? (
          <>
            <p>{say('wait_text', { when: when(opens, now) })}</p>
            <Reread {...props} last={ended.at(-1)} />
          </>
        ) : (
          <>
            <Rules {...props} />
            <Start {...props} />
          </>
        )}
      </section>
      <Attempts {...props} ended={ended} />
      <p class="test-ways">
        <a href={site.courseHref}>{say('to_course')}</a>
        <a href={site.paperHref}>{say('paper')}</a>
      </p>
    </div>
  );
}
