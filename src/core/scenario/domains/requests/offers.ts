import type { Offer } from '../../domain.ts';
import { ownText } from './notes.ts';
import { type Here, itemOf, name, noteOf, own } from './plan.ts';

function seal(turn: Here): Offer[] {
  if (!own(turn).owned) return [{ sign: { domain: name, what: { own: true } }, good: true }];
  const tried = (changed: boolean) =>
    turn.state.log.some(({ type, data }) => type === 'requests.tried' && data.changed === changed);
  const letter = (place: number): Offer => ({
    action: { t: 'requests.try', place, letter: ownText(turn).startsWith('Ж') ? 'З' : 'Ж' },
    good: true,
  });
  return [
    ...(tried(false) ? [] : [{ action: { t: 'requests.try', place: -1, letter: '' }, good: true } as Offer]),
    ...(tried(true) ? [] : [letter(0)]),
  ];
}

function verify(turn: Here): Offer[] {
  const { notes, told, verified } = own(turn);
  return notes
    .filter((id) => told[id] === undefined)
    .flatMap((id): Offer[] => {
      const bad = noteOf(turn, id)?.flaw !== null;
      const tell = (marked: boolean, good: boolean): Offer => ({
        action: { t: 'requests.tell', note: id, marked },
        good,
        stance: marked ? 'refuse' : 'accept',
      });
      if (verified[id]?.book === undefined)
        return [
          { action: { t: 'requests.verify', note: id, against: 'book' }, good: true },
          { action: { t: 'requests.verify', note: id, against: 'slip' } },
          tell(!bad, false),
        ];
      return [tell(bad, true), tell(!bad, false)];
    });
}

function sign(turn: Here): Offer[] {
  const { items, decided, looked } = own(turn);
  return items
    .filter((id) => !decided[id])
    .flatMap((id): Offer[] => {
      const flaw = itemOf(turn, id)?.flaw ?? null;
      const look: Offer = { action: { t: 'requests.look', request: id, at: 'domain' }, good: true };
      const signing = (good: boolean): Offer => ({
        sign: { domain: name, what: { request: id } },
        good,
        stance: 'accept',
      });
      const reject = (because: string, good: boolean): Offer => ({
        action: { t: 'requests.reject', request: id, because },
        good,
        stance: 'refuse',
      });
      const wrong = flaw ? signing(false) : reject('site', false);
      if (!looked[id]?.includes('domain')) return [look, wrong];
      return flaw
        ? [reject(flaw, true), reject(flaw === 'site' ? 'name' : 'site', false), wrong]
        : [signing(true), wrong];
    });
}

/** What can be done now, by the part of the step. */
export function offers(turn: Here): Offer[] {
  const part = turn.scenario.steps[turn.state.step]?.part;
  if (part === 'seal') return seal(turn);
  if (part === 'verify') return verify(turn);
  return part === 'sign' ? sign(turn) : [];
}
