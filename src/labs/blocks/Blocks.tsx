import { acts, type BlocksState, rowItems } from '@/core/scenario/domains/blocks/plan.ts';
import { type Kit, word } from '../frame/kit.ts';
import { StepQuestions } from '../frame/StepQuestions.tsx';
import { useNextFocus } from '../frame/use-next-focus.ts';
import { Foresee, Seen } from './Foresee.tsx';
import { Real } from './Real.tsx';
import { Row } from './Row.tsx';
import { Tamper } from './Tamper.tsx';
import { viewOf } from './words.ts';

/** Blocks to be tampered with: choose a payment, foresee, see; the row shows each time how it stands. */
export function Blocks({ kit }: { readonly kit: Kit }) {
  const { row, real, truths } = viewOf(kit);
  const own = kit.view.state.own.blocks as unknown as BlocksState;
  const next = acts.find((act) => !own.foreseen[act]);
  const done = acts.filter((act) => own.foreseen[act]).reverse();
  const foreseen = done.length + (own.foreseen.real ? 1 : 0);
  // After an act its outcome is read, after the choice of a payment the first question.
  const screen = useNextFocus<HTMLDivElement>(foreseen + (own.tamper ? 1 : 0), '.seen h3, .foresee h3');
  const outcome = (act: (typeof acts)[number]) => {
    const [said, truth] = [own.foreseen[act], truths[act]];
    return said && truth && <Seen key={act} kit={kit} act={act} items={rowItems} said={said} truth={truth} />;
  };
  return (
    <div class="blocks-screen" ref={screen}>
      {row && (
        <>
          {done.slice(0, 1).map(outcome)}
          {!own.tamper && <Tamper kit={kit} />}
          {own.tamper && next && (
            <Foresee key={next} kit={kit} act={next} items={rowItems} blocks={row.map((_, at) => at + 1)} />
          )}
          {/* Told newest first; what came earlier is folded away. */}
          {done.length > 1 && (
            <details>
              <summary>{word(kit, 'blocksEarlier')}</summary>
              {done.slice(1).map(outcome)}
            </details>
          )}
          <Row kit={kit} row={row} />
        </>
      )}
      {real && <Real kit={kit} real={real} />}
      <StepQuestions kit={kit} />
    </div>
  );
}
