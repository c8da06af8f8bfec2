import { mnemonicToSeedWebcrypto } from '@scure/bip39';
import { signPayment } from '@/core/chain/payment.ts';
import type { ActionData } from '@/core/scenario/action.ts';
import { domainNamed, turnOf } from '@/core/scenario/domain.ts';
import { loadDomains } from '@/core/scenario/domains/load.ts';
import type { Fork } from '@/core/scenario/fork.ts';
import { type KeyRequest, learnerAccount, phraseOf, signedAction } from '@/core/scenario/learner.ts';
import { lastMet } from '@/core/scenario/met.ts';
import { reduce } from '@/core/scenario/reduce.ts';
import { replay } from '@/core/scenario/replay.ts';
import { learnerId, type Scenario } from '@/core/scenario/scenario.ts';
import type { State } from '@/core/scenario/state.ts';
import { readAddress } from '@/core/wallet/address.ts';
import { seedOf } from '@/core/wallet/mnemonic.ts';
import { readTransaction } from '@/core/wallet/transaction.ts';
import type { Acted, Answers, Request } from './protocol.ts';
import { viewOf } from './view.ts';

/** PBKDF2 by the browser, ten times faster; pages without https have no WebCrypto and take the slow way. */
async function walletSeedOf(phrase: string): Promise<Uint8Array> {
  return globalThis.crypto?.subtle ? mnemonicToSeedWebcrypto(phrase) : seedOf(phrase);
}

interface Run {
  readonly scenario: Scenario;
  readonly walletSeed: Uint8Array;
  readonly fork: Fork;
  readonly key: Uint8Array;
  state: State;
  actions: unknown[];
}

async function open(request: Extract<Request, { type: 'open' }>): Promise<Run> {
  const { seed, fork, actions } = request;
  const scenario = await loadDomains(request.scenario);
  const walletSeed = await walletSeedOf(phraseOf(fork.wallet));
  const { key } = learnerAccount(fork.wallet, walletSeed);
  const state = replay(scenario, seed, actions, walletSeed, fork);
  return { scenario, walletSeed, fork, key, state, actions: [...actions] };
}

function act(run: Run, action: ActionData): Acted {
  const { state, events } = reduce(run.scenario, run.state, action);
  run.state = state;
  run.actions.push(action);
  return { view: viewOf(run, state), events, action };
}

/** Signs with the learner's key and acts by it; what cannot be signed is an action nobody knows, and so refused. */
function sign(run: Run, request: KeyRequest): Acted {
  return act(run, signedAction(run.scenario, run.state, run.key, request) ?? { t: 'sign' });
}

/** Signs and reads back a payment of nothing that goes nowhere, so that code and tables are ready when the learner first signs. */
function warmUp({ key, state }: Run): void {
  const learner = state.actors[learnerId];
  if (!learner) return;
  for (let time = 0; time < 2; time++)
    readTransaction(signPayment(state.chain, key, { to: learner, value: '0', tip: '0' }));
}

/** One run of a lab: the engine and all cryptography. It lives in a worker; keys and words never leave it but to be shown. */
export function createSession(): (request: Request) => Promise<Answers[keyof Answers]> {
  let run: Run | undefined;
  return async (request) => {
    if (request.type === 'met') return lastMet(request.wallet, request.raws);
    if (request.type === 'address') return readAddress(request.text);
    if (request.type === 'open') {
      const opened = await open(request);
      run = opened;
      // While the learner reads the first screen.
      setTimeout(() => warmUp(opened), 400);
      return { view: viewOf(opened, opened.state) };
    }
    if (!run) throw new Error('no run is open');
    if (request.type === 'words') return phraseOf(run.state.wallet).split(' ');
    if (request.type === 'act') return act(run, request.action);
    if (request.type === 'evidence') {
      const { writeEvidence } = await import('@/core/scenario/evidence.ts');
      const { seed } = run.state;
      return writeEvidence(run.scenario, {
        seed,
        fork: run.fork,
        locale: request.locale,
        actions: run.actions,
      });
    }
    if (request.type === 'judge') {
      const { judgeEvidence } = await import('@/core/scenario/evidence.ts');
      return judgeEvidence(run.scenario, request.evidence);
    }
    if (request.type === 'sign') return sign(run, request);
    if (request.type === 'pay') {
      const { type: _, ...pay } = request;
      return sign(run, { type: 'pay', pay });
    }
    const domain = domainNamed(run.scenario, request.domain);
    return domain?.query?.(turnOf(run.scenario, run.state, domain), request.what) ?? null;
  };
}
