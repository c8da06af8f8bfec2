import { useState } from 'preact/hooks';
import type { RequestView, SafeView } from '@/core/scenario/domains/safe/view.ts';
import { type Kit, nameOf, refusal, refusedCode, told, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { Fields, sentence } from './Fields.tsx';
import { CompareHashes, Hash } from './Hashes.tsx';
import { Helper } from './Helper.tsx';
import { RecipientCheck } from './Recipient.tsx';
import { textsOf } from './texts.ts';

interface Props {
  readonly kit: Kit;
  readonly safe: SafeView;
  readonly request: RequestView;
}

/** What the site shows: a sentence and the hash of just that. */
function Site({ kit, request }: Pick<Props, 'kit' | 'request'>) {
  return (
    <div class="safe-screen">
      <h5>{word(kit, 'safe-site')}</h5>
      <p>{sentence(kit, request.shown)}</p>
      <Hash hash={request.shownHash} />
    </div>
  );
}

/** What the signing device is asked for: the hash it would sign and, pressed, the fields it has decoded itself. */
function Device({ kit, request }: Pick<Props, 'kit' | 'request'>) {
  const [open, setOpen] = useState(request.read);
  const [compared, setCompared] = useState(request.compared);
  const read = async () => {
    setOpen(!open);
    if (!request.read) await kit.act({ t: 'safe.read', request: request.id });
  };
  const compare = async () => {
    setCompared(true);
    if (!request.compared) await kit.act({ t: 'safe.compare', request: request.id });
  };
  return (
    <div class="safe-screen device">
      <h5>{word(kit, 'safe-device')}</h5>
      <Hash hash={request.hash} />
      <div class="row">
        <button type="button" class="button quiet" aria-pressed={compared} onClick={() => void compare()}>
          {word(kit, 'safe-compare')}
        </button>
        <button type="button" class="button quiet" aria-expanded={open} onClick={() => void read()}>
          {word(kit, 'safe-read')}
        </button>
      </div>
      <div role="status">
        {compared && <CompareHashes kit={kit} one={request.shownHash} other={request.hash} />}
      </div>
      {open && <Fields kit={kit} asked={request.asked} nonce={request.nonce} />}
      {open && request.asked.kind !== 'threshold' && (
        <RecipientCheck kit={kit} address={request.asked.came ?? request.asked.to} />
      )}
    </div>
  );
}

function Seals({ kit, safe, request }: Props) {
  return (
    <ul class="safe-seals">
      {safe.owners.map(({ who, address, lost }) => {
        const signed = request.signed.includes(who);
        return (
          <li key={address} class={signed ? 'signed' : ''}>
            <LinkIcon state={signed ? 'closed' : 'open'} />
            <span>
              {who === 'stranger' ? word(kit, 'stranger') : nameOf(kit, who)}
              <span class="soft">
                {' '}
                · {word(kit, lost ? 'safe-lost' : signed ? 'safe-signed' : 'safe-unsigned')}
              </span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** The request at hand: the site, the device, the seals, and the decision. */
export function RequestCard({ kit, safe, request }: Props) {
  const [problem, setProblem] = useState('');
  const mine = request.from === 'learner';
  const note = textsOf(kit).find(({ id }) => id === request.id)?.note;
  const does = async (events: ReturnType<Kit['act']>, said: string) => {
    const code = refusedCode(await events);
    setProblem(code ? refusal(kit, code) : '');
    if (!code) kit.say(word(kit, said));
  };
  const confirm = () => does(kit.sign('safe', { confirm: request.id }), 'safe-confirmed');
  const refuse = () => does(kit.act({ t: 'safe.refuse', request: request.id }), 'safe-refused');
  const execute = () =>
    does(
      kit.pay({
        to: safe.address,
        value: '0',
        tip: kit.scenario.world.tips.usual,
        data: request.exec ?? '0x',
      }),
      'safe-sent',
    );
  return (
    <article class="safe-request">
      <h4>{word(kit, 'safe-request-from', { name: nameOf(kit, request.from), n: request.nonce })}</h4>
      {note && <blockquote>{told(kit, note)}</blockquote>}
      <Site kit={kit} request={request} />
      <Device kit={kit} request={request} />
      <Seals kit={kit} safe={safe} request={request} />
      {request.status === 'open' && <Helper kit={kit} request={request} />}
      <p role="status" class="problem">
        {problem}
      </p>
      {request.status === 'open' && (
        <div class="row">
          {!mine && (
            <button type="button" class="button" onClick={() => void confirm()}>
              {word(kit, 'safe-confirm')}
            </button>
          )}
          <button type="button" class="button quiet" onClick={() => void refuse()}>
            {word(kit, mine ? 'safe-take-back' : 'safe-refuse')}
          </button>
        </div>
      )}
      {request.status === 'open' && mine && <p>{word(kit, 'safe-waits')}</p>}
      {request.status === 'signed' && request.exec && (
        <>
          <p>{word(kit, 'safe-enough', { n: safe.threshold })}</p>
          <button type="button" class="button" onClick={() => void execute()}>
            {word(kit, 'safe-execute')}
          </button>
        </>
      )}
      {request.status === 'sent' && <p>{word(kit, 'safe-pending')}</p>}
    </article>
  );
}
