import { type Kit, told } from './kit.ts';
import { NumberForm } from './NumberForm.tsx';
import { readNumber } from './read-number.ts';

/** A question answered with a typed number, reckoned by the learner before anything is shown; a miss gives its reason and may be tried again. */
export function NumberTask({ kit, id }: { readonly kit: Kit; readonly id: string }) {
  const words = kit.texts.tasks.find((task) => task.id === id);
  const given = kit.view.state.log.findLast(
    ({ type, data }) => type === 'answered' && data.task === id,
  )?.data;
  if (!words) return null;
  const right = given?.right === true;
  return (
    <NumberForm
      kit={kit}
      label={<strong>{told(kit, words.text)}</strong>}
      unit={words.unit}
      typed={String(given?.option ?? '')}
      read={readNumber}
      given={given ? { right, said: told(kit, words.reasons[right ? 'right' : 'wrong'] ?? '') } : null}
      onAnswer={(option) => kit.act({ t: 'answer', task: id, option })}
    />
  );
}
