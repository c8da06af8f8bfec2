import { useState } from 'preact/hooks';
import type { RecoveryView } from '@/core/scenario/domains/recovery/view.ts';
import { type Kit, refusal, refusedCode, word } from '../frame/kit.ts';
import { Outcome } from './Outcome.tsx';
import { Slots } from './Slots.tsx';
import { TypeWord } from './TypeWord.tsx';

/** What recovery shows. */
export const recoveryOf = ({ view }: Kit): RecoveryView => view.of.recovery as unknown as RecoveryView;

interface Props {
  readonly kit: Kit;
  /** The place the next word goes to; null when all are taken. */
  readonly at: number | null;
  readonly onPlaced: () => void;
}

function Tiles({ kit, at, onPlaced }: Props) {
  const { tiles, placed } = recoveryOf(kit);
  const press = async (tile: number) => {
    const position = placed.indexOf(tile);
    if (position >= 0) await kit.act({ t: 'recovery.clear', position });
    else if (at === null) return kit.say(word(kit, 'recoverFull'));
    else {
      onPlaced();
      await kit.act({ t: 'recovery.place', position: at, tile });
    }
    const text = tiles[tile] ?? '';
    const values = { n: (position < 0 ? (at ?? 0) : position) + 1, word: text };
    return kit.say(word(kit, position < 0 ? 'recoverPlaced' : 'recoverTaken', values));
  };
  return (
    <ul class="word-bank">
      {tiles.map((text, tile) => {
        const position = placed.indexOf(tile);
        return (
          <li key={tile}>
            <button type="button" aria-pressed={position >= 0} onClick={() => void press(tile)}>
              <span lang="en" translate={false}>
                {text}
              </span>
              {position >= 0 && <span class="word-place">{position + 1}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function Passphrase({
  kit,
  card,
  onCard,
}: {
  readonly kit: Kit;
  readonly card: number;
  readonly onCard: (card: number) => void;
}) {
  const { cards } = recoveryOf(kit);
  if (cards.length === 0) return null;
  return (
    <fieldset class="speeds passphrase-cards">
      <legend>{word(kit, 'recoverPassphrase')}</legend>
      {['', ...cards].map((text, number) => (
        <label key={text}>
          <input type="radio" name="passphrase" checked={card === number} onChange={() => onCard(number)} />
          {text ? (
            <span class="mono" lang="en" translate={false}>
              {text}
            </span>
          ) : (
            <span>{word(kit, 'recoverNoPassphrase')}</span>
          )}
        </label>
      ))}
    </fieldset>
  );
}

/** A new phone: twelve places, words from tiles or typed one by one, a passphrase where there is one; then whatever wallet they lead to. */
export function Recover({ kit }: { readonly kit: Kit }) {
  const { placed, found, tries } = recoveryOf(kit);
  const [chosen, setChosen] = useState<number | null>(null);
  const [typing, setTyping] = useState(false);
  const [card, setCard] = useState(0);
  const [problem, setProblem] = useState('');
  const [shown, setShown] = useState(tries.length);
  const free = placed.indexOf(null);
  const at = chosen !== null && placed[chosen] === null ? chosen : free < 0 ? null : free;
  const open = async () => {
    const code = refusedCode(await kit.act({ t: 'recovery.open', card }));
    setProblem(code ? refusal(kit, code) : '');
    setShown(tries.length + (code ? 0 : 1));
  };
  const next = { kit, at, onPlaced: () => setChosen(null) };
  if (found) return <Outcome kit={kit} fresh={shown === tries.length} />;
  return (
    <>
      <section>
        <h3>{word(kit, 'recoverTitle')}</h3>
        <Slots kit={kit} at={at} onChoose={setChosen} />
      </section>
      <section>
        <div class="row">
          {[false, true].map((way) => (
            <button
              key={String(way)}
              type="button"
              class="button quiet"
              aria-pressed={typing === way}
              onClick={() => setTyping(way)}
            >
              {word(kit, way ? 'recoverType' : 'recoverTiles')}
            </button>
          ))}
        </div>
        {typing ? <TypeWord {...next} /> : <Tiles {...next} />}
      </section>
      <Passphrase kit={kit} card={card} onCard={setCard} />
      <section>
        <div class="row">
          <button type="button" class="button" onClick={() => void open()}>
            {word(kit, 'recoverOpen')}
          </button>
          <button type="button" class="button quiet" onClick={() => void kit.act({ t: 'recovery.restart' })}>
            {word(kit, 'recoverClear')}
          </button>
        </div>
        <p role="status" class="problem">
          {problem}
        </p>
      </section>
      <Outcome kit={kit} fresh={shown === tries.length} />
    </>
  );
}
