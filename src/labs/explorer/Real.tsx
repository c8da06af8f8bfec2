import type { RealBlock, RecordsView } from '@/core/scenario/domains/records/records.ts';
import { formatDay } from '@/i18n/date.ts';
import { type Kit, word } from '../frame/kit.ts';
import type { Open } from './Links.tsx';
import { Rows } from './Rows.tsx';

/** The real blocks of this lab; none where there is no section of records. */
export function realBlocks(kit: Kit): readonly RealBlock[] {
  return (kit.view.of.records as unknown as RecordsView | undefined)?.real ?? [];
}

/** Buttons that open the pages of real blocks. */
export function RealLinks({
  kit,
  heights,
  onOpen,
}: {
  readonly kit: Kit;
  readonly heights: readonly number[];
  readonly onOpen: Open;
}) {
  return (
    <ul class="real-links">
      {heights.map((height) => (
        <li key={height}>
          <button type="button" class="explorer-link" onClick={() => onOpen({ kind: 'real', height })}>
            {word(kit, 'explorerReal', { n: height })}
          </button>
        </li>
      ))}
    </ul>
  );
}

const time = (kit: Kit, seconds: number) => {
  const at = new Date(seconds * 1000).toISOString();
  return `${formatDay(at.slice(0, 10), kit.locale)}, ${at.slice(11, 19)} UTC`;
};

/** The header of a real block of Bitcoin, read field by field; its hash was reckoned on this very phone. */
export function RealPage({
  kit,
  onOpen,
  height,
}: {
  readonly kit: Kit;
  readonly onOpen: Open;
  readonly height: number;
}) {
  const blocks = realBlocks(kit);
  const block = blocks.find((one) => one.height === height);
  if (!block) return null;
  const code = (text: string) => (
    <span class="mono hash" translate={false}>
      {text}
    </span>
  );
  const before = blocks.some((one) => one.height === height - 1);
  return (
    <div class="real-page">
      <h3 tabIndex={-1}>{word(kit, 'explorerReal', { n: height })}</h3>
      <p class="real-mark">{word(kit, 'explorerRealMark')}</p>
      <Rows
        rows={[
          [word(kit, 'explorerRealHeight'), height],
          [word(kit, 'explorerTime'), time(kit, block.time)],
          [word(kit, 'hash'), code(block.hash)],
          [
            word(kit, 'parent'),
            before ? (
              <button
                key="parent"
                type="button"
                class="explorer-link mono hash"
                translate={false}
                onClick={() => onOpen({ kind: 'real', height: height - 1 })}
              >
                {block.previous}
              </button>
            ) : (
              code(block.previous)
            ),
          ],
          [word(kit, 'explorerRoot'), code(block.root)],
          [word(kit, 'explorerRealNonce'), block.nonce],
          ...(block.transactions === null
            ? []
            : [[word(kit, 'explorerRealCount'), block.transactions] as const]),
        ]}
      />
      <p class="soft">{word(kit, 'explorerRealHelp')}</p>
    </div>
  );
}
