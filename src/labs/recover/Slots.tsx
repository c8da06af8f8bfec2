import type { RecoveryView } from '@/core/scenario/domains/recovery/view.ts';
import { type Kit, word } from '../frame/kit.ts';

interface Props {
  readonly kit: Kit;
  readonly at: number | null;
  readonly onChoose: (position: number) => void;
}

/** The twelve places. A press on a word takes it away, a press on an empty place makes it the next one. */
export function Slots({ kit, at, onChoose }: Props) {
  const { tiles, placed } = kit.view.of.recovery as unknown as RecoveryView;
  const press = async (position: number) => {
    const tile = placed[position];
    onChoose(position);
    if (tile === null || tile === undefined) return kit.say(word(kit, 'recoverNext', { n: position + 1 }));
    await kit.act({ t: 'recovery.clear', position });
    return kit.say(word(kit, 'recoverTaken', { n: position + 1, word: tiles[tile] ?? '' }));
  };
  return (
    <ol class="word-slots" aria-label={word(kit, 'recoverSlots')}>
      {placed.map((tile, position) => (
        <li key={position}>
          <button
            type="button"
            class={tile === null ? 'free' : 'taken'}
            aria-current={at === position ? 'true' : undefined}
            onClick={() => void press(position)}
          >
            <span class="word-number">{position + 1}</span>
            {tile === null ? (
              <span class="visually-hidden">{word(kit, 'recoverEmpty')}</span>
            ) : (
              <span lang="en" translate={false}>
                {tiles[tile]}
              </span>
            )}
          </button>
        </li>
      ))}
    </ol>
  );
}
