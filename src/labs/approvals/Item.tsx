import { useEffect, useRef, useState } from 'preact/hooks';
import { Address } from '../frame/Address.tsx';
import { type Kit, nameOf, refusal, refusedCode, told, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { Preview, tokenSum } from '../frame/Preview.tsx';
import type { Shown } from './model.ts';

/** What transactions did with this approval: taken, tried in vain, given or revoked. */
function Moves({ kit, item }: { readonly kit: Kit; readonly item: Shown }) {
  if (item.moves.length === 0) return null;
  const text = ({ mine, outcome, taken, reason }: Shown['moves'][number]) => {
    if (mine) return word(kit, 'approvalsMine');
    if (outcome === 'reverted') return word(kit, 'approvalsTried', { reason });
    return word(kit, 'approvalsTook', { sum: tokenSum(kit, taken, item) });
  };
  return (
    <>
      <h4>{word(kit, 'approvalsHistory')}</h4>
      <ul class="approval-moves">
        {item.moves.map((move) => (
          <li key={move.hash}>
            {text(move)} <span class="soft">{word(kit, 'approvalsBlock', { n: move.block ?? 0 })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

interface Props {
  readonly kit: Kit;
  readonly item: Shown;
  /** Whether approvals may be changed by now, and whether the list is judged already. */
  readonly changeable: boolean;
  readonly closed: boolean;
  readonly onDone: () => void;
}

/** An approval opened: who it is, how much it opens now, its history; to keep it, or to revoke it by a transaction. */
export function Item({ kit, item, changeable, closed, onDone }: Props) {
  const [revoking, setRevoking] = useState(false);
  const [problem, setProblem] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (revoking) heading.current?.focus();
  }, [revoking]);
  const gone = item.allowed === '0';
  const right = (item.judged === 'revoked') === item.texts.bad;
  const after = async (events: ReturnType<Kit['act']>, said: string) => {
    const code = refusedCode(await events);
    if (code) return setProblem(refusal(kit, code));
    kit.say(word(kit, said));
    return onDone();
  };
  return (
    <div class="approval-open">
      <p>{told(kit, item.texts.who)}</p>
      <dl>
        <dt>{word(kit, 'approvalsAddress')}</dt>
        <dd>
          <Address address={kit.view.state.actors[item.texts.spender] ?? '0x'} />
        </dd>
        <dt>{word(kit, 'approvalsMost')}</dt>
        <dd>
          <strong>{tokenSum(kit, item.most, item)}</strong>
        </dd>
      </dl>
      <Moves kit={kit} item={item} />
      {closed && (
        <p class={right ? 'verdict' : 'verdict refused'}>
          <LinkIcon state={right ? 'closed' : 'open'} />
          <span>
            <strong>{word(kit, right ? 'resultRight' : 'resultWrong')}</strong> {told(kit, item.texts.reason)}
          </span>
        </p>
      )}
      <p role="status" class="problem">
        {problem}
      </p>
      {item.waiting && <p>{word(kit, 'approvalsSent')}</p>}
      {changeable && !gone && !item.waiting && !revoking && (
        <div class="row">
          <button type="button" class="button" onClick={() => setRevoking(true)}>
            {word(kit, 'approvalsRevoke')}
          </button>
          {!closed && (
            <button
              type="button"
              class="button quiet"
              aria-pressed={item.judged === 'kept'}
              onClick={() => void after(kit.act({ t: 'approvals.keep', item: item.id }), 'approvalsSaidKept')}
            >
              {word(kit, 'approvalsKeep')}
            </button>
          )}
        </div>
      )}
      {revoking && !gone && !item.waiting && (
        <section class="review">
          <h4 ref={heading} tabIndex={-1}>
            {word(kit, 'approvalsRevokeTitle', { who: nameOf(kit, item.texts.spender) })}
          </h4>
          <Preview
            kit={kit}
            pay={item.revoke.pay}
            would={item.revoke.preview}
            call="approve(address,uint256)"
            onRaw={() => void kit.act({ t: 'ui', what: 'preview', id: item.id })}
          />
          <div class="row">
            <button
              type="button"
              class="button"
              onClick={() => void after(kit.pay(item.revoke.pay), 'approvalsSent')}
            >
              {word(kit, 'approvalsSign')}
            </button>
            <button type="button" class="button quiet" onClick={() => setRevoking(false)}>
              {word(kit, 'approvalsBack')}
            </button>
          </div>
        </section>
      )}
    </div>
  );
}
