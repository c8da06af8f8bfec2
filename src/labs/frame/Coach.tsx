import { useEffect, useRef } from 'preact/hooks';
import { plural } from '@/i18n/plural.ts';
import { FirstSteps } from './FirstSteps.tsx';
import { type Kit, told, word } from './kit.ts';

function Hints({ kit }: { readonly kit: Kit }) {
  const { view, scenario, texts, locale, strings } = kit;
  const step = scenario.steps[view.state.step];
  const words = texts.steps[view.state.step]?.hints ?? [];
  const opened = view.state.hints[step?.id ?? ''] ?? 0;
  const cost = step?.hints[opened];
  return (
    <div class="hints">
      {opened > 0 && (
        <ul>
          {words.slice(0, opened).map((text) => (
            <li key={text}>{told(kit, text)}</li>
          ))}
        </ul>
      )}
      {cost !== undefined && (
        <button type="button" class="text-button" onClick={() => void kit.act({ t: 'hint' })}>
          {cost === 0 ? word(kit, 'hintFree') : plural(strings, 'hintCost', cost, locale)}
        </button>
      )}
    </div>
  );
}

/** What to do in this step and why. The heading takes the focus when the step changes, so that readers start at its beginning. */
export function Coach({ kit }: { readonly kit: Kit }) {
  const { view, texts } = kit;
  const number = view.state.step;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(number);
  useEffect(() => {
    if (shown.current !== number) heading.current?.focus();
    shown.current = number;
  }, [number]);
  const step = texts.steps[number];
  return (
    <div class="coach">
      {number === 0 && <p class="story">{told(kit, texts.story)}</p>}
      <h2 ref={heading} tabIndex={-1}>
        {step?.title}
      </h2>
      {kit.scenario.endless && <FirstSteps kit={kit} />}
      {!kit.scenario.endless && (
        <p class="soft">{word(kit, 'stepOf', { n: number + 1, total: texts.steps.length })}</p>
      )}
      <p>{told(kit, step?.coach ?? '')}</p>
      <Hints kit={kit} />
    </div>
  );
}
