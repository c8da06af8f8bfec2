import type { Field, PowerState } from '@/core/scenario/domains/power/plan.ts';
import { type Kit, word } from '../frame/kit.ts';
import { NumberForm } from '../frame/NumberForm.tsx';
import { readNumber } from '../frame/read-number.ts';
import { decimal, viewOf, wordsOf } from './words.ts';

interface Props {
  readonly kit: Kit;
  readonly caseId: string;
  readonly field: Field;
}

/** One field of the bill: the learner's own number first; then whether it is right, or which slip leads to it. */
export function Reckon({ kit, caseId, field }: Props) {
  const own = kit.view.state.own.power as unknown as PowerState;
  const given = own.answers[`${caseId}.${field}`];
  const exact = viewOf(kit).cases.find(({ id }) => id === caseId)?.values[field];
  const unit = word(kit, `power-${field}-unit`);
  return (
    <NumberForm
      kit={kit}
      label={
        <>
          <strong>{word(kit, `power-${field}`)}</strong>
          <span class="soft">{word(kit, `power-${field}-how`)}</span>
        </>
      }
      unit={unit}
      typed={given?.value.replace('.', kit.locale === 'en' ? '.' : ',') ?? ''}
      read={readNumber}
      given={
        given
          ? {
              right: given.right,
              said: (
                <>
                  {wordsOf(kit).reasons[given.idea]}{' '}
                  {given.right && exact && (
                    <strong>{word(kit, 'powerExact', { value: decimal(kit, exact), unit })}</strong>
                  )}
                </>
              ),
            }
          : null
      }
      onAnswer={(value) => kit.act({ t: 'power.reckon', case: caseId, field, value })}
    />
  );
}
