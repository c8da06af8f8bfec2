import { mnemonicToSeedWebcrypto } from '@scure/bip39';
import { signPayment } from '@/core/chain/payment.ts';
import type { Action } from '@/core/scenario/action.ts';
import { learnerAccount, phraseOf } from '@/core/scenario/learner.ts';
import { reduce } from '@/core/scenario/reduce.ts';
import { replay } from '@/core/scenario/replay.ts';
import type { Scenario } from '@/core/scenario/scenario.ts';
import type { State } from '@/core/scenario/state.ts';
import { readAddress } from '@/core/wallet/address.ts';
import { seedOf } from '@/core/wallet/mnemonic.ts';
import type { Answers, Request } from './protocol.ts';
import { viewOf } from './view.ts';

/** PBKDF2 by the browser, ten times faster; pages without https have no WebCrypto and take the slow way. */
async function walletSeedOf(phrase: string): Promise<Uint8Array> {
  return globalThis.crypto?.subtle ? mnemonicToSeedWebcrypto(phrase) : seedOf(phrase);
}

interface Run {
  readonly scenario: Scenario;
  readonly walletSeed: Uint8Array;
  readonly key: Uint8Array;
  state: State;
  actions: unknown[];
}

async function open({ scenario, seed, actions }: Extract<Request, { type: 'open' }>): Promise<Run> {
  const walletSeed = await walletSeedOf(phraseOf(seed));
  const { key } = learnerAccount(seed, walletSeed);
  const state = replay(scenario, seed, actions, walletSeed);
  return { scenario, walletSeed, key, state, actions: [...actions] };
}

function act(run: Run, action: Action): Answers['act'] {
  const { state, events } = reduce(run.scenario, run.state, action);
  run.state = state;
  run.actions.push(action);
  return { view: viewOf(run.scenario, state, run.actions, run.walletSeed), events, action };
}

/** One run of a lab: the engine and all cryptography. It lives in a worker; keys and words never leave it but to be shown. */
export function createSession(): (request: Request) => Promise<Answers[keyof Answers]> {
  let run: Run | undefined;
  return async (request) => {
    if (request.type === 'address') return readAddress(request.text);
    if (request.type === 'open') {
      run = await open(request);
      return { view: viewOf(run.scenario, run.state, run.actions, run.walletSeed) };
    }
    if (!run) throw new Error('no run is open');
    if (request.type === 'words') return phraseOf(run.state.seed).split(' ');
    if (request.type === 'act') return act(run, request.action);
    const { to, value, tip } = request;
    return act(run, { t: 'tx.submit', raw: signPayment(run.state.chain, run.key, { to, value, tip }) });
  };
}
