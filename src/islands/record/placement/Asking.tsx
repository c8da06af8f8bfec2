import type { MutableRef } from 'preact/hooks';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../review/words.ts';
import type { QuestionViews } from './Placement.tsx';
import { answered, givenTo, isEnough, orderOf, type Run } from './run.ts';
import type { PlacementQuestion, PlacementSite } from './site.ts';

interface Props extends QuestionViews {
  readonly site: PlacementSite;
  readonly words: Words;
  readonly run: Run;
  readonly isMoved: MutableRef<boolean>;
  readonly onChange: (run: Run) => void;
  readonly onEnd: (run: Run) => void;
}

/** The questions as small links, four of a level together: filled when answered, whatever the answer. */
function Links({ site, run }: Pick<Props, 'site' | 'run'>) {
  return (
    <svg class="placing-links" viewBox={`0 0 ${site.questions.length * 26 + 24} 20`} aria-hidden="true">
      {site.questions.map((question, at) => {
        const isGiven = givenTo(run, question) !== undefined;
        const x = at * 26 + 3 + Math.floor(at / 4) * 8;
        return (
          <rect
            key={question.id}
            x={x}
            y="3"
            width="20"
            height="14"
            rx="7"
            class={question.id === run.at ? 'here' : isGiven ? 'given' : ''}
          />
        );
      })}
    </svg>
  );
}

/** Enough is known for an advice: the learner may see it, or go on. */
function Enough({ words: { say }, run, onChange, onEnd, isMoved }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (isMoved.current) title.current?.focus();
    isMoved.current = false;
  }, []);
  return (
    <section class="card placing-card" aria-labelledby="placing-enough">
      <h2 id="placing-enough" tabIndex={-1} ref={title}>
        {say('enough_title')}
      </h2>
      <p>{say('enough_text')}</p>
      <p class="placing-ways">
        <button type="button" class="button" onClick={() => onEnd(run)}>
          {say('see')}
        </button>
        <button type="button" class="button quiet" onClick={() => onChange({ ...run, goesOn: true })}>
          {say('go_on')}
        </button>
      </p>
    </section>
  );
}

function Question(props: Props & { readonly question: PlacementQuestion }) {
  const { site, words, run, question, Choices, isMoved, onChange, onEnd } = props;
  const { say } = words;
  const { questions } = site;
  const [chosen, setChosen] = useState<string | null>(givenTo(run, question) ?? null);
  const [isMissing, setMissing] = useState(false);
  const box = useRef<HTMLFieldSetElement>(null);
  useLayoutEffect(() => {
    if (isMoved.current) {
      box.current?.focus({ preventScroll: true });
      // With the links above it, which say how far it is.
      box.current?.closest('.placing-run')?.scrollIntoView({ block: 'start' });
    }
    isMoved.current = false;
  }, []);
  const at = questions.indexOf(question);
  const before = questions[at - 1];
  const give = (answer: string | null) => {
    const next = answered(run, questions, question, answer);
    if (next.at === '') onEnd(next);
    else onChange(next);
  };
  return (
    <form
      class="question"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen === null) setMissing(true);
        else give(chosen);
      }}
    >
      <fieldset id={`question-${question.id}`} tabIndex={-1} ref={box}>
        <legend>
          <span class="soft">{say('number', { n: at + 1, total: questions.length })}</span>{' '}
          <span class="q-prompt">{question.prompt}</span>
        </legend>
        <Choices
          name={question.id}
          kind="radio"
          options={question.options}
          order={orderOf(run, question)}
          chosen={chosen === null ? [] : [chosen]}
          ready={true}
          score={undefined}
          strings={{}}
          onChoose={(id) => {
            setChosen(id);
            setMissing(false);
          }}
        />
      </fieldset>
      <p role="alert" class={isMissing ? 'q-problem' : ''}>
        {isMissing && say('missing')}
      </p>
      <p class="q-actions">
        <button type="submit" class="button">
          {say('answer')}
        </button>
        <button type="button" class="button quiet" onClick={() => give(null)}>
          {say('unknown')}
        </button>
      </p>
      {before && (
        <p class="placing-back">
          <button type="button" class="placing-link" onClick={() => onChange({ ...run, at: before.id })}>
            {say('back')}
          </button>
        </p>
      )}
    </form>
  );
}

/** A question of the check, or the pause where enough is known. */
export function Asking(props: Props) {
  const { site, run, words } = props;
  const question = site.questions.find(({ id }) => id === run.at) ?? site.questions[0];
  if (question === undefined) return null;
  const isPause = !run.goesOn && givenTo(run, question) === undefined && isEnough(run, site.questions);
  return (
    <section class="placing-run" aria-labelledby="placing-run">
      <h2 id="placing-run" class="visually-hidden">
        {words.say('run_title')}
      </h2>
      <Links site={site} run={run} />
      {isPause ? <Enough {...props} /> : <Question key={question.id} {...props} question={question} />}
    </section>
  );
}
