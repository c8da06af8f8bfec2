import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Attempt } from '@/core/test/attempt.ts';
import { exchangesFor } from '@/core/test/exchange.ts';
import { recentOf } from '@/core/test/recent.ts';
import { AskedQuestion } from '../review/AskedQuestion.tsx';
import { Chain } from './Chain.tsx';
import { askAnew, endAttempt, exchangeIn, keepPlace, keptPlace } from './keep-attempt.ts';
import { Stop } from './Stop.tsx';
import { askOf, type Shown } from './shown.ts';

interface Props extends Shown {
  readonly attempt: Attempt;
  /** Whether the learner has just pressed a button, so that the focus goes to the question. */
  readonly isBegun: boolean;
  /** Whether answers are kept on the device. */
  readonly isKept: boolean;
  readonly onEnd: () => void;
}

/** The question to begin with: where this tab was, else the first open one, else the last. */
function firstOf({ id, questions }: Attempt, course: string): string {
  const place = keptPlace(course);
  const kept = place?.attempt === id && questions.some((each) => each.id === place.question);
  const open = questions.find(({ given }) => given === undefined);
  return (kept ? place.question : (open ?? questions.at(-1))?.id) ?? '';
}

/** Puts other questions in the place of those that the site has changed since the attempt was drawn. */
function useExchange({ attempt, site, log }: Props): boolean {
  const asked = useRef(new Set<string>());
  const list = exchangesFor(attempt, site, recentOf(log, site), Math.random);
  const fresh = list.filter(({ of }) => !asked.current.has(of));
  useEffect(() => {
    if (fresh.length === 0) return;
    for (const { of } of fresh) asked.current.add(of);
    void exchangeIn(site.course, attempt.id, fresh);
  });
  return list.length > 0;
}

/** An attempt, one question after another in any order; the learner says when the next one comes. */
export function RunningTest(props: Props) {
  const { attempt, site, load, words, isBegun, isKept, onEnd } = props;
  const { say, count } = words;
  const { questions } = attempt;
  const isChanging = useExchange(props);
  const [wanted, setWanted] = useState(() => firstOf(attempt, site.course));
  const here = questions.some(({ id }) => id === wanted) ? wanted : firstOf(attempt, site.course);
  const takesFocus = useRef(isBegun);
  const at = questions.findIndex(({ id }) => id === here);
  const question = questions[at];
  const after = [...questions.slice(at + 1), ...questions.slice(0, Math.max(0, at))];
  const next = after.find(({ given }) => given === undefined);
  useLayoutEffect(() => {
    keepPlace(site.course, { attempt: attempt.id, question: here });
    if (question !== undefined && question.given === undefined) askAnew(site.course, question);
  }, [attempt.id, here]);
  useEffect(() => {
    // All of them come now, so that the attempt goes on without connection; what fails is told when its turn comes.
    questions.forEach((_, index) => {
      const ask = askOf(site, attempt, index);
      if (ask !== undefined) load(ask).catch(() => undefined);
    });
  }, [attempt.id, attempt.exchanged]);
  const ask = askOf(site, attempt, at);
  if (isChanging || question === undefined || ask === undefined) return <p class="soft">{say('loading')}</p>;
  const go = (id: string) => {
    takesFocus.current = true;
    setWanted(id);
  };
  const given = question.given !== undefined;
  const open = questions.filter((each) => each.given === undefined).length;
  const stop = () => void endAttempt(site.course, attempt.id).then(onEnd);
  return (
    <section class="test-run" aria-labelledby="test-run">
      <h2 id="test-run" class="visually-hidden">
        {say('run_title')}
      </h2>
      <Chain questions={questions} here={here} words={words} onGo={go} />
      {attempt.exchanged > 0 && <p class="note">{count('exchanged', attempt.exchanged)}</p>}
      <div class="test-question">
        <AskedQuestion
          key={`${attempt.id}/${here}`}
          ask={ask}
          load={load}
          words={words}
          takesFocus={takesFocus}
        />
      </div>
      <p class="test-on">
        {next !== undefined && (
          <button type="button" class={given ? 'button' : 'button quiet'} onClick={() => go(next.id)}>
            {say(given ? 'next' : 'skip')}
          </button>
        )}
        {open === 0 && (
          <button type="button" class="button" onClick={onEnd}>
            {say('finish')}
          </button>
        )}
        {given && isKept && <span class="soft">{say('saved')}</span>}
      </p>
      {open > 0 && <Stop key={here} open={open} words={words} onStop={stop} />}
    </section>
  );
}
