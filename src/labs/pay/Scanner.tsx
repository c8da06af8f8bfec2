import type { Recognised } from '@/core/codes/recognise.ts';
import { CodeReader, type CodeWay, recognised } from '../frame/CodeReader.tsx';
import { type Kit, word } from '../frame/kit.ts';
import { sumIn } from '../frame/till.ts';

/** How a code was read. */
export type How = CodeWay | 'tap';

interface Props {
  readonly kit: Kit;
  /** The text of the code on this counter: anything else is told and not kept. */
  readonly wanted: string;
  readonly onScan: (how: How) => void;
}

/** What a scanned code is, in words; nothing of a real one is repeated. */
function sentence(kit: Kit, found: Recognised): string {
  if (found.kind !== 'practice') return word(kit, `scan-${found.kind}`);
  const { name, account, sum } = found.code;
  const what = sum === null ? '' : ` ${sumIn(kit, 'som', sum)}.`;
  return `${word(kit, 'scan-practice', { name, account })}${what}`;
}

/** Reads the code on the counter: by camera, from a picture, or by pressing it. Real codes are told kindly and forgotten. */
export function Scanner({ kit, wanted, onScan }: Props) {
  const hear = async (text: string, how: How): Promise<true | string> => {
    if (text !== wanted) return sentence(kit, await recognised(text));
    onScan(how);
    return true;
  };
  return (
    <section class="scanner">
      <h3>{word(kit, 'scanTitle')}</h3>
      <CodeReader kit={kit} hear={hear}>
        <button type="button" class="button" onClick={() => onScan('tap')}>
          {word(kit, 'scanTap')}
        </button>
      </CodeReader>
    </section>
  );
}
