import { addressParts, spell } from '@/core/scenario/domains/cards/address.ts';
import { type Kit, word } from '../frame/kit.ts';

interface Props {
  readonly kit: Kit;
  readonly address: string;
  /** The address the learner knows to be real. */
  readonly real: string | undefined;
  /** Whether to say if both are the same; at the highest level that is for the learner to see. */
  readonly compared: boolean;
}

/** The owner's name letter by letter; letters that pass for others carry their alphabet beneath. */
function Letters({
  kit,
  name,
  real,
}: {
  readonly kit: Kit;
  readonly name: string;
  readonly real: string | undefined;
}) {
  return (
    <ol class="letters" translate={false}>
      {spell(name, real).map(({ char, disguise, looks }, index) => (
        <li key={index} class={disguise ? 'disguised' : ''}>
          <span>{char}</span>
          {disguise && <small>{word(kit, `cardsLetter-${disguise}`, { looks })}</small>}
        </li>
      ))}
    </ol>
  );
}

/** An address taken apart: who owns it, letter by letter, and the real one beneath to compare with. */
export function Spelled({ kit, address, real, compared }: Props) {
  const { scheme, before, owner, path } = addressParts(address);
  return (
    <div class="spelled">
      <p class="mono" translate={false}>
        <span class="soft">
          {scheme}
          {before}
        </span>
        <strong>{owner}</strong>
        <span class="soft">{path}</span>
      </p>
      <p>{word(kit, 'cardsOwner')}</p>
      <Letters kit={kit} name={owner} real={real} />
      {real && (
        <>
          <p>{word(kit, 'cardsKnown')}</p>
          <Letters kit={kit} name={real} real={real} />
        </>
      )}
      {real && compared && (
        <p>
          <strong>{word(kit, owner === real ? 'cardsSameOwner' : 'cardsOtherOwner')}</strong>
        </p>
      )}
    </div>
  );
}
