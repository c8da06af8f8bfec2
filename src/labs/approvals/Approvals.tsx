import './approvals.css';
import { useRef, useState } from 'preact/hooks';
import { plural } from '@/i18n/plural.ts';
import { type Kit, nameOf, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { Messages } from '../frame/Messages.tsx';
import { NumberTask } from '../frame/NumberTask.tsx';
import { tokenSum } from '../frame/Preview.tsx';
import { WaitBar } from '../frame/WaitBar.tsx';
import { Item } from './Item.tsx';
import { isClosed, isOpen, type Shown, shownItems, shownRequests } from './model.ts';
import { Request } from './Request.tsx';

/** How an approval stands, in a word: open, kept, revoked, waiting for a block. */
function standing(kit: Kit, { allowed, judged, waiting }: Shown): string {
  if (allowed === '0') return word(kit, 'approvalsGone');
  if (waiting) return word(kit, 'approvalsWaiting');
  if (judged) return word(kit, 'approvalsKept');
  return word(kit, 'approvalsOpen');
}

function ages(kit: Kit, { texts }: Shown): string {
  const { strings, locale } = kit;
  const given =
    texts.days === 0 ? word(kit, 'approvalsToday') : plural(strings, 'approvalsGiven', texts.days, locale);
  const used =
    texts.used === null
      ? word(kit, 'approvalsNeverUsed')
      : plural(strings, 'approvalsUsed', texts.used, locale);
  return `${given} · ${used}`;
}

/** The list of approvals; one is open at a time. In a step that asks for something, the requests instead. */
export function Approvals({ kit }: { readonly kit: Kit }) {
  const [open, setOpen] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const requests = shownRequests(kit);
  if (requests.length)
    return (
      <>
        {requests.map((request) => (
          <Request key={request.id} kit={kit} request={request} />
        ))}
        <WaitBar kit={kit} />
      </>
    );
  const items = shownItems(kit);
  const step = kit.scenario.steps[kit.view.state.step]?.id ?? '';
  const tasks = kit.scenario.tasks.filter(({ id, kind }) => kind === 'number' && id.startsWith(`${step}-`));
  const held = items[0];
  const toggle = (id: string) => {
    setOpen(open === id ? '' : id);
    if (open !== id) void kit.act({ t: 'ui', what: 'open', id });
  };
  return (
    <>
      {held && (
        <p class="balance">
          <span class="soft">{word(kit, 'balance')}</span>
          <strong>{tokenSum(kit, held.held, held)}</strong>
          <span class="soft">{word(kit, 'practiceMoney')}</span>
        </p>
      )}
      <section>
        <h3>{word(kit, 'approvalsTitle')}</h3>
        <ul class="approvals" ref={list}>
          {items.map((item) => (
            <li key={item.id}>
              <button
                type="button"
                class="approval"
                aria-expanded={open === item.id}
                onClick={() => toggle(item.id)}
              >
                <span class="approval-line">
                  <strong>{nameOf(kit, item.texts.spender)}</strong>
                  <span class={item.endless ? 'approval-sum endless' : 'approval-sum'}>
                    {tokenSum(kit, item.allowed, item)}
                  </span>
                </span>
                <span class="soft">{ages(kit, item)}</span>
                <span class="approval-state">
                  <LinkIcon state={item.allowed === '0' ? 'closed' : 'open'} /> {standing(kit, item)}
                </span>
              </button>
              {open === item.id && (
                <Item
                  kit={kit}
                  item={item}
                  changeable={isOpen(kit)}
                  closed={isClosed(kit)}
                  onDone={() => {
                    setOpen('');
                    list.current
                      ?.querySelector<HTMLElement>(`li:nth-child(${items.indexOf(item) + 1}) button`)
                      ?.focus();
                  }}
                />
              )}
            </li>
          ))}
        </ul>
      </section>
      {tasks.map(({ id }) => (
        <NumberTask key={id} kit={kit} id={id} />
      ))}
      <Messages kit={kit} />
      <WaitBar kit={kit} />
    </>
  );
}
