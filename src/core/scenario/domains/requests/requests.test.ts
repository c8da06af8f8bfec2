import { verifyMessage, verifyTypedData } from 'ethers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begin } from '../../begin.ts';
import { turnOf } from '../../domain.ts';
import { example } from '../../fixture.ts';
import { learnerAccount } from '../../learner.ts';
import { reduce } from '../../reduce.ts';
import type { Scenario } from '../../scenario.ts';
import type { State } from '../../state.ts';
import { contracts } from '../contracts/contracts.ts';
import { shownNote, verifyNote } from './notes.ts';
import type { RequestsPlan } from './plan.ts';
import { requests } from './requests.ts';
import { typedOf } from './typed.ts';
import type { RequestsView } from './view.ts';

const permit = ['owner', 'spender', 'value', 'nonce', 'deadline'].map((name, at) => ({
  name,
  type: at < 2 ? 'address' : 'uint256',
}));
const gift = {
  types: { Permit: permit },
  primary: 'Permit',
  domain: {},
  message: { owner: '@learner', spender: '@drain', value: 'unlimited', nonce: '0', deadline: '99999999' },
};
const plan: RequestsPlan = {
  own: 'Карыз: {{debt}} OKUU.',
  asks: 1,
  apps: [{ id: 'som', site: 'som.example', name: 'Practice som', version: '1', contract: 'som' }],
  notes: {
    goods: 1,
    bads: 4,
    items: [
      { id: 'good', signer: 'friend', text: 'Салам', flaw: null },
      {
        id: 'changed',
        signer: 'friend',
        text: '300 алдым',
        flaw: { kind: 'changed', from: '300', to: '900' },
      },
      { id: 'letter', signer: 'friend', text: 'Шырдакты алдым', flaw: { kind: 'letter' } },
      { id: 'stranger', signer: 'friend', text: 'Берилсин', flaw: { kind: 'stranger', by: 'thief' } },
      { id: 'reused', signer: 'friend', text: 'Төлөйт', flaw: { kind: 'reused', text: 'Төлөйм' } },
    ],
  },
  items: {
    goods: 1,
    bads: 3,
    items: [
      { id: 'login', app: 'som', site: 'som.example', flaw: null, text: 'som.example' },
      { id: 'gift', app: 'som', site: 'som.example', flaw: 'spender', typed: gift },
      { id: 'bare', app: 'som', site: 'som.example', flaw: 'blind', hash: 'gift' },
      {
        id: 'register',
        app: 'som',
        site: 'som.example',
        flaw: 'call',
        call: { to: 'som', call: 'approve(address,uint256)', values: ['@drain', 'unlimited'] },
      },
    ],
  },
};
const nobody = { key: 'own', balance: '0' } as const;
const scenario: Scenario = {
  ...example,
  actors: {
    ...example.actors,
    learner: { key: 'wallet', balance: '5000000000000000000' },
    som: nobody,
    drain: nobody,
  },
  consequences: ['gift', 'bare'].map((request) => ({
    id: request,
    each: false,
    when: { event: 'requests.decided', where: { request, choice: 'sign' } },
    do: [{ after: 0, act: 'requests.use', with: { request, by: 'thief', via: 'drain' } }],
  })),
  sections: {
    requests: plan as never,
    contracts: {
      tokens: [
        { actor: 'som', name: 'Practice som', symbol: 'PSOM', decimals: 2, balances: { learner: 500 } },
      ],
      others: [{ actor: 'drain', kind: 'drainer', storage: { owner: '@thief', purse: '@den' } }],
    },
  },
  domains: [contracts, requests],
};
const seed = '0a1b2c3d';
const { key } = learnerAccount(seed);
const start = begin(scenario, seed);
const here = (state: State) => turnOf(scenario, state, requests) as never;
const shown = (state: State) => requests.view?.(here(state)) as unknown as RequestsView;
const act = (state: State, ...actions: unknown[]) =>
  actions.reduce<State>((now, action) => reduce(scenario, now, action).state, state);
const sign = (state: State, what: object) => act(state, requests.sign?.(here(state), what as never, key));
const wait = { t: 'clock.advance', ms: 36_000 };
const last = (state: State) => state.log.at(-1)?.data;

describe('the own text', () => {
  const signed = sign(start, { own: true });
  it('is signed as ethers verifies it, with what was drawn in its place', () => {
    const { own } = shown(signed);
    expect(own.text).toMatch(/^Карыз: \d OKUU\.$/);
    expect(verifyMessage(own.text, own.signature ?? '')).toBe(start.actors.learner);
    expect(requests.values?.(here(signed)).bytes).toBe(new TextEncoder().encode(own.text).length);
  });
  it('is true as it stands and false after any one other letter', () => {
    const { text } = shown(signed).own;
    expect(last(act(signed, { t: 'requests.try', place: -1, letter: '' }))).toEqual({
      changed: false,
      valid: true,
    });
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom(...'оoа9Ж '), (place, letter) => {
        const changed = text[place] !== letter;
        expect(last(act(signed, { t: 'requests.try', place, letter }))).toEqual({ changed, valid: !changed });
      }),
      { numRuns: 40 },
    );
  });
  it('a signature of another is refused', () => {
    const other = requests.sign?.(here(start), { own: true }, new Uint8Array(32).fill(5));
    expect(last(act(start, other))).toMatchObject({ code: 'not-your-signature' });
  });
});

describe('notes', () => {
  it('are true against the address book only when nothing is wrong; a stranger’s is true against the note itself', () => {
    const against = (where: 'slip' | 'book') =>
      Object.fromEntries(plan.notes.items.map((note) => [note.id, verifyNote(here(start), note, where)]));
    const none = { changed: false, letter: false, reused: false };
    expect(against('book')).toEqual({ ...none, good: true, stranger: false });
    expect(against('slip')).toEqual({ ...none, good: true, stranger: true });
  });
  it('look right where they are false: a letter of the other alphabet, an address with the same ends', () => {
    const [, , letter, stranger] = plan.notes.items;
    const text = letter && shownNote(here(start), letter).text;
    expect(text).not.toBe('Шырдакты алдым');
    expect(text).toHaveLength('Шырдакты алдым'.length);
    const { slip, book } = (stranger && shownNote(here(start), stranger)) ?? { slip: '', book: '' };
    expect([slip.slice(0, 6), slip.slice(-4)]).toEqual([book.slice(0, 6), book.slice(-4)]);
  });
  it('are judged once, and accepting all or refusing all is told apart', () => {
    const once = act(start, { t: 'requests.tell', note: 'changed', marked: true });
    expect(once.log.findLast(({ type }) => type === 'judged')?.data).toEqual({
      set: 'notes',
      item: 'changed',
      bad: true,
      marked: true,
    });
    expect(last(act(once, { t: 'requests.tell', note: 'changed', marked: false }))).toMatchObject({
      code: 'already-decided',
    });
  });
});

describe('requests', () => {
  it('typed data is signed as ethers verifies it', () => {
    const item = plan.items.items[1];
    const typed = item && typedOf(here(start), item);
    const action = requests.sign?.(here(start), { request: 'gift' }, key);
    expect(
      verifyTypedData(
        typed?.domain as never,
        typed?.types as never,
        typed?.message as never,
        String(action?.signature),
      ),
    ).toBe(start.actors.learner);
  });
  it('one digest on two screens: the bare hash is that of the typed data', () => {
    const digests = shown(start).requests.filter(({ id }) => id === 'gift' || id === 'bare');
    expect(new Set(digests.map(({ digest }) => digest)).size).toBe(1);
    expect(digests.find(({ id }) => id === 'bare')?.message).toBe(null);
  });
  it.each(['gift', 'bare'])(
    'a permit signed in «%s» is used by the thief on the chain, and the tokens are gone',
    (request) => {
      expect(shown(start).tokens).toEqual([{ symbol: 'PSOM', decimals: 2, balance: '50000' }]);
      const state = act(sign(start, { request }), wait);
      expect(shown(state).tokens[0]?.balance).toBe('0');
    },
  );
  it('a signed call is sent as a transaction and does what it says, not what the screen says', () => {
    const state = act(sign(start, { request: 'register' }), wait);
    const sent = state.log.find(({ type, data }) => type === 'tx.included' && data.from === 'learner');
    expect(sent?.data).toMatchObject({ to: 'som', status: 'ok' });
  });
  it('a rejected one is judged by its reason; nothing can be decided twice', () => {
    const reject = (because: string) => act(start, { t: 'requests.reject', request: 'gift', because });
    expect(last(reject('spender'))).toMatchObject({ choice: 'reject', right: true, looked: 0 });
    expect(last(reject('site'))).toMatchObject({ choice: 'reject', right: false });
    expect(last(sign(reject('site'), { request: 'gift' }))).toMatchObject({ code: 'already-decided' });
  });
  it('looking is counted, asking is limited, and what is wrong is told only after deciding', () => {
    const looked = act(start, { t: 'requests.look', request: 'gift', at: 'domain' });
    expect(last(act(looked, { t: 'requests.reject', request: 'gift', because: 'spender' }))).toMatchObject({
      looked: 1,
    });
    const asked = act(start, { t: 'requests.ask', request: 'gift' }, { t: 'requests.ask', request: 'bare' });
    expect(last(asked)).toMatchObject({ code: 'no-more-asks' });
    expect(shown(looked).requests.map(({ flaw }) => flaw)).toEqual([null, null, null, null]);
  });
  it('a signature over another request, or of another key, is refused', () => {
    const gifts = requests.sign?.(here(start), { request: 'gift' }, key);
    expect(last(act(start, { ...gifts, request: 'login' }))).toMatchObject({ code: 'not-your-signature' });
    const theirs = requests.sign?.(here(start), { request: 'gift' }, new Uint8Array(32).fill(6));
    expect(last(act(start, theirs))).toMatchObject({ code: 'not-your-signature' });
  });
  it('never throws on hostile actions', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.keys(requests.actions)),
        fc.dictionary(fc.string(), fc.anything()),
        (t, junk) => {
          reduce(scenario, start, { ...junk, t });
          requests.query?.(here(start), junk as never);
        },
      ),
      { numRuns: 300 },
    );
  });
});
