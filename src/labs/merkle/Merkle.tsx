import type { Kit } from '../frame/kit.ts';
import { StepQuestions } from '../frame/StepQuestions.tsx';
import { Claims } from './Claims.tsx';
import { Sums } from './Sums.tsx';
import { Tree } from './Tree.tsx';
import { viewOf, wordsOf } from './words.ts';

/** Trees of hashes: the path of one payment, proofs to be judged, a sum tree with a hole. */
export function Merkle({ kit }: { readonly kit: Kit }) {
  const step = kit.scenario.steps[kit.view.state.step]?.id ?? '';
  const { tree, claims, sums } = viewOf(kit);
  const words = wordsOf(kit);
  return (
    <>
      {tree && words.tree?.step === step && <Tree kit={kit} tree={tree} />}
      {tree && words.claims?.step === step && (
        <Claims kit={kit} claims={claims} root={tree.rows.at(-1)?.[0] ?? ''} />
      )}
      {sums && <Sums kit={kit} sums={sums} />}
      <StepQuestions kit={kit} />
    </>
  );
}
