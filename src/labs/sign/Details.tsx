import type { Json } from '@/core/record/event.ts';
import type { ShownRequest } from '@/core/scenario/domains/requests/view.ts';
import { Address } from '../frame/Address.tsx';
import { type Kit, told, word } from '../frame/kit.ts';
import { unlimitedText, whoOf } from './values.ts';
import { wordsOf } from './words.ts';

interface Props {
  readonly kit: Kit;
  readonly request: ShownRequest;
}

const isAddress = (value: Json) => typeof value === 'string' && /^0x[0-9a-fA-F]{40}$/.test(value);

function Value({ kit, value }: { readonly kit: Kit; readonly value: Json }) {
  if (isAddress(value)) {
    const who = whoOf(kit, String(value));
    return (
      <>
        {who && <span>{who}: </span>}
        <Address address={String(value)} />
      </>
    );
  }
  if (unlimitedText(value)) return <strong>{word(kit, 'signUnlimited')}</strong>;
  if (typeof value === 'object') return <span class="mono">{JSON.stringify(value)}</span>;
  return <span translate={false}>{String(value)}</span>;
}

/** What would be signed, field by field; a permit and an approval are said in plain words first. */
export function Fields({ kit, request }: Props) {
  const words = wordsOf(kit, request);
  const { kind, text, primary, message, call } = request;
  if (kind === 'hash') return <p>{word(kit, 'signNoFields')}</p>;
  if (kind === 'text')
    return (
      <div class="stack">
        <blockquote class="signed-text" lang="ky" translate={false}>
          {text}
        </blockquote>
        {kit.locale !== 'ky' && words?.meaning && <p class="soft">{told(kit, words.meaning)}</p>}
      </div>
    );
  const types = call?.function.replace(/^.*\(|\)$/g, '').split(',') ?? [];
  const lines = call
    ? [
        ['to', call.to] as const,
        ...call.values.map((value, at) => [`${at + 1}. ${types[at] ?? ''}`, value] as const),
      ]
    : Object.entries(message ?? {});
  return (
    <div class="stack">
      <p>
        <span class="soft">{word(kit, call ? 'signFunction' : 'signPrimary')}</span>{' '}
        <strong class="mono">{call ? call.function : primary}</strong>
      </p>
      {primary === 'Permit' && <p>{word(kit, 'signPermitMeans')}</p>}
      {call?.function.startsWith('approve(') && <p>{word(kit, 'signApproveMeans')}</p>}
      {call?.function.startsWith('transfer(') && <p>{word(kit, 'signTransferMeans')}</p>}
      <dl>
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt class="field-name" translate={false}>
              {name}
            </dt>
            <dd>
              <Value kit={kit} value={value} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** Web address and domain beside what the app has made known; comparing is left to the learner. */
export function Domain({ kit, request }: Props) {
  const { site, knownSite, domain, known } = request;
  const keys = ['name', 'version', 'chainId', 'verifyingContract'] as const;
  const lines = [
    ['site', site, knownSite] as const,
    ...(domain ? keys.map((key) => [key, domain[key], known[key]] as const) : []),
  ];
  return (
    <div class="stack">
      {!domain && <p>{word(kit, 'signNoDomain')}</p>}
      <ul class="domain-lines">
        {lines.map(([key, asked, published]) => (
          <li key={key}>
            <strong>{word(kit, `domain-${key}`)}</strong>
            <dl>
              <dt>{word(kit, 'domainHere')}</dt>
              <dd>
                <Value kit={kit} value={asked ?? ''} />
              </dd>
              <dt>{word(kit, 'domainKnown')}</dt>
              <dd>
                <Value kit={kit} value={published ?? ''} />
              </dd>
            </dl>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is really signed: the data as they came, and the 32 bytes they end in. */
export function Raw({ kit, request, hex }: Props & { readonly hex: boolean }) {
  if (!hex) return <pre class="raw-text mono">{request.raw}</pre>;
  return (
    <div class="stack">
      <p>{word(kit, request.digest ? 'signDigestIs' : 'signDataIs')}</p>
      <p class="raw-text mono">{request.digest ?? request.call?.data}</p>
    </div>
  );
}
