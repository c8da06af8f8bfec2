import type { RequestView, SafeView } from '@/core/scenario/domains/safe/view.ts';
import { type Kit, nameOf, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { sentence } from './Fields.tsx';
import { textsOf } from './texts.ts';

/** How the learner judged a request, from the log. */
function judgement({ view }: Kit, id: string) {
  return view.state.log.findLast(({ type, data }) => type === 'judged' && data.item === id)?.data;
}

function Verdict({ kit, request }: { readonly kit: Kit; readonly request: RequestView }) {
  const judged = judgement(kit, request.id);
  const reasons = textsOf(kit).find(({ id }) => id === request.id)?.reasons;
  const right = judged ? judged.marked === judged.bad : request.status === 'done';
  return (
    <li>
      <p>
        <strong>{nameOf(kit, request.from)}</strong> · {sentence(kit, request.asked)}{' '}
        <span class="soft">({word(kit, `safe-status-${request.status}`)})</span>
      </p>
      {judged && (
        <p class={right ? 'verdict' : 'verdict refused'}>
          <LinkIcon state={right ? 'closed' : 'open'} />
          <span>{reasons?.[judged.marked ? 'refuse' : 'confirm']}</span>
        </p>
      )}
    </li>
  );
}

/** What was decided so far, the newest first, each with its reason. */
export function Verdicts({ kit, safe }: { readonly kit: Kit; readonly safe: SafeView }) {
  const judged = safe.requests.filter(({ status }) => status !== 'open').reverse();
  const [newest, ...older] = judged;
  if (!newest) return null;
  const verdict = (request: RequestView) => (
    <Verdict key={`${request.id} ${request.nonce}`} kit={kit} request={request} />
  );
  return (
    <section class="safe-verdicts">
      <h3>{word(kit, 'safe-decided')}</h3>
      <ul>{verdict(newest)}</ul>
      {older.length > 0 && (
        <details>
          <summary>{word(kit, 'safe-decided-older', { n: older.length })}</summary>
          <ul>{older.map(verdict)}</ul>
        </details>
      )}
    </section>
  );
}
