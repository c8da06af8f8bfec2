import { useEffect, useRef, useState } from 'preact/hooks';
import { flaws } from '@/core/scenario/domains/requests/plan.ts';
import type { RequestsView, ShownRequest } from '@/core/scenario/domains/requests/view.ts';
import { type Kit, refusal, refusedCode, told, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { Domain, Fields, Raw } from './Details.tsx';
import { appName, wordsOf } from './words.ts';

interface Props {
  readonly kit: Kit;
  readonly request: ShownRequest;
}

const views = ['fields', 'domain', 'raw', 'hex'] as const;

function Outcome({ kit, request }: Props) {
  const { decided, flaw } = request;
  if (!decided) return null;
  const honest = flaw === 'none';
  const right = (decided.choice === 'reject') !== honest;
  return (
    <div class={right ? 'verdict' : 'verdict refused'}>
      <LinkIcon state={right ? 'closed' : 'open'} />
      <div class="stack">
        <p>
          <strong>{word(kit, honest ? 'signWasHonest' : 'signWasFalse')}</strong>{' '}
          {told(kit, wordsOf(kit, request)?.reason ?? '')}
        </p>
        {!honest && (
          <p>
            {word(kit, 'signFlaw')} {word(kit, `flaw-${flaw}`)}.
            {decided.choice === 'reject' && decided.because !== flaw && ` ${word(kit, 'signOtherReason')}`}
          </p>
        )}
      </div>
    </div>
  );
}

function Why({ kit, request, onChosen }: Props & { readonly onChosen: () => void }) {
  const first = useRef<HTMLHeadingElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <section>
      <h4 ref={first} tabIndex={-1} id="why-reject">
        {word(kit, 'signWhy')}
      </h4>
      <fieldset class="choices reasons" aria-labelledby="why-reject">
        {flaws.map((because) => (
          <button
            key={because}
            type="button"
            class="button quiet"
            onClick={() => {
              void kit.act({ t: 'requests.reject', request: request.id, because });
              onChosen();
            }}
          >
            {word(kit, `flaw-${because}`)}
          </button>
        ))}
      </fieldset>
    </section>
  );
}

/** One request, as a good wallet shows it: who asks, what for, what exactly would be signed; then sign, reject or ask, none of them larger. */
export function Request({ kit, request, onBack }: Props & { readonly onBack: () => void }) {
  const [at, setAt] = useState<(typeof views)[number] | null>(null);
  const [why, setWhy] = useState(false);
  const [problem, setProblem] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  const { asksLeft } = kit.view.of.requests as unknown as RequestsView;
  const words = wordsOf(kit, request);
  const { decided } = request;
  useEffect(() => heading.current?.focus(), [decided !== null]);
  const look = (next: (typeof views)[number]) => {
    setAt(at === next ? null : next);
    if (at !== next) void kit.act({ t: 'requests.look', request: request.id, at: next });
  };
  const act = async (doing: Promise<Awaited<ReturnType<Kit['act']>>>) => {
    const code = refusedCode(await doing);
    setProblem(code ? refusal(kit, code) : '');
  };
  return (
    <section class="sign-request">
      <button type="button" class="text-button" onClick={onBack}>
        {word(kit, 'signBack')}
      </button>
      <h3 ref={heading} tabIndex={-1}>
        {word(kit, `sign-kind-${request.kind}`)}
      </h3>
      <dl class="request-who">
        <dt>{word(kit, 'signSaysApp')}</dt>
        <dd>{appName(kit, request)}</dd>
        <dt>{word(kit, 'signSite')}</dt>
        <dd class="mono" translate={false}>
          {request.site}
        </dd>
      </dl>
      <p class="request-claim">
        <span class="soft">{word(kit, 'signClaim')}</span>
        <br />
        {told(kit, words?.claim ?? '')}
      </p>
      {request.kind === 'hash' && <p class="note">{word(kit, 'signBlind')}</p>}
      <fieldset class="request-views" aria-label={word(kit, 'signViews')}>
        {views.map((one) => (
          <button key={one} type="button" aria-expanded={at === one} onClick={() => look(one)}>
            {word(kit, `sign-view-${one}`)}
          </button>
        ))}
      </fieldset>
      {at === 'fields' && <Fields kit={kit} request={request} />}
      {at === 'domain' && <Domain kit={kit} request={request} />}
      {(at === 'raw' || at === 'hex') && <Raw kit={kit} request={request} hex={at === 'hex'} />}
      {request.asked && (
        <p class="request-answer" role="status">
          <strong>{word(kit, 'signAnswer')}</strong> {told(kit, words?.answer ?? '')}
        </p>
      )}
      {decided ? (
        <Outcome kit={kit} request={request} />
      ) : (
        <div class="three-ways">
          <button type="button" onClick={() => void act(kit.sign('requests', { request: request.id }))}>
            {word(kit, 'signSign')}
          </button>
          <button type="button" aria-expanded={why} onClick={() => setWhy(!why)}>
            {word(kit, 'signReject')}
          </button>
          <button type="button" onClick={() => void act(kit.act({ t: 'requests.ask', request: request.id }))}>
            {word(kit, 'signAsk', { n: asksLeft })}
          </button>
        </div>
      )}
      {why && !decided && <Why kit={kit} request={request} onChosen={() => setWhy(false)} />}
      <p role="status" class="problem">
        {problem}
      </p>
    </section>
  );
}
