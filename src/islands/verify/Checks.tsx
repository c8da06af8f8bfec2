import type { RevocationState } from '@/core/credentials/revocations.ts';
import type { CheckedBadge } from '@/sealing/credential.ts';
import { Mark } from './Mark.tsx';
import type { Words } from './words.ts';

interface Props {
  readonly badge: CheckedBadge;
  readonly revocation: RevocationState;
  readonly words: Words;
}

function revocationText(state: RevocationState, { say, day, number }: Words): string {
  if (state.type === 'no-list') return say('check_no-list');
  const { made, sequence } = state.list;
  const list = { made: day(made), sequence: number(sequence) };
  if (state.type === 'listed-none') return say('check_listed-none', list);
  const { at, reason } = state.revocation;
  return say('check_revoked', { ...list, at: day(at), reason: say(`${reason}_reason`) });
}

/** What was looked at, one by one, with what came of it in plain words. */
export function Checks({ badge, revocation, words }: Props) {
  const { say } = words;
  const { holds, mismatches } = badge;
  const lines: readonly (readonly [boolean | undefined, string])[] = [
    [true, say('check_form')],
    [holds, say(holds ? 'check_signature' : 'check_signature_bad')],
    ...mismatches.map((mismatch) => [false, say(`mismatch_${mismatch}`)] as const),
    ...(mismatches.length === 0 ? [[true, say('check_claims')] as const] : []),
    [
      revocation.type === 'no-list' ? undefined : revocation.type === 'listed-none',
      revocationText(revocation, words),
    ],
  ];
  return (
    <ul class="verify-checks">
      {lines.map(([good, text]) => (
        <li key={text} class={good === undefined ? 'open' : good ? 'good' : 'bad'}>
          {good === undefined ? <span aria-hidden="true">?</span> : <Mark good={good} />}
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
