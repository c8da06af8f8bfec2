import { useState } from 'preact/hooks';
import { writeSlip } from '@/core/codes/slips.ts';
import type { RequestsView } from '@/core/scenario/domains/requests/view.ts';
import { Address } from '../frame/Address.tsx';
import { myAddress } from '../frame/Balance.tsx';
import { type Kit, told, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { NumberTask } from '../frame/NumberTask.tsx';
import { SlipCode } from '../frame/SlipCode.tsx';
import { Neighbour } from './Neighbour.tsx';

/** The one letter in which a typed text differs: its place and the letter; null when more than one differs. */
function oneLetter(text: string, typed: string): { place: number; letter: string } | null {
  const [mine, theirs] = [[...text], [...typed]];
  if (mine.length !== theirs.length) return null;
  const places = mine.flatMap((letter, at) => (letter === theirs[at] ? [] : [at]));
  const [place = -1, ...others] = places;
  return others.length ? null : { place, letter: place < 0 ? '' : (theirs[place] ?? '') };
}

function Proof({
  kit,
  text,
  signature,
}: {
  readonly kit: Kit;
  readonly text: string;
  readonly signature: string;
}) {
  const [typed, setTyped] = useState(text);
  const [verdict, setVerdict] = useState<{ good: boolean; address: string | null } | 'many' | null>(null);
  const check = async () => {
    const change = oneLetter(text, typed);
    if (!change) return setVerdict('many');
    const events = await kit.act({ t: 'requests.try', ...change });
    const address = await kit.ask({ type: 'query', domain: 'requests', what: { text: typed, signature } });
    const good = events.some(({ data }) => data.valid === true);
    return setVerdict({ good, address: typeof address === 'string' ? address : null });
  };
  return (
    <section>
      <h3>{word(kit, 'sealTry')}</h3>
      <label>
        {word(kit, 'sealText')}
        <textarea
          class="field"
          rows={3}
          value={typed}
          lang="ky"
          spellcheck={false}
          translate={false}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setVerdict(null);
          }}
        />
      </label>
      <div class="row">
        <button type="button" class="button" onClick={() => void check()}>
          {word(kit, 'sealVerify')}
        </button>
        <button type="button" class="button quiet" onClick={() => setTyped(text)}>
          {word(kit, 'sealReset')}
        </button>
      </div>
      <div role="status">
        {verdict === 'many' && <p class="note">{word(kit, 'sealMany')}</p>}
        {verdict && verdict !== 'many' && (
          <div class={verdict.good ? 'verdict' : 'verdict refused'}>
            <LinkIcon state={verdict.good ? 'closed' : 'open'} />
            <div class="stack">
              <p>{word(kit, verdict.good ? 'sealGood' : 'sealBad')}</p>
              {verdict.address && (
                <p>
                  <span class="soft">{word(kit, 'sealProves')}</span> <Address address={verdict.address} />
                </p>
              )}
              <p>
                <span class="soft">{word(kit, 'sealMine')}</span> <Address address={myAddress(kit)} />
              </p>
            </div>
          </div>
        )}
      </div>
    </section>
  );
}

/** A text of one's own: its bytes reckoned, signed, verified, and verified again with one letter changed. */
export function Seal({ kit }: { readonly kit: Kit }) {
  const { own } = kit.view.of.requests as unknown as RequestsView;
  const { ownMeaning } = kit.texts.sections.requests as { readonly ownMeaning?: string };
  const { signature } = own;
  return (
    <>
      <section>
        <h3>{word(kit, 'sealTitle')}</h3>
        <blockquote class="signed-text" lang="ky" translate={false}>
          {own.text}
        </blockquote>
        {kit.locale !== 'ky' && ownMeaning && <p class="soft">{told(kit, ownMeaning)}</p>}
      </section>
      {kit.scenario.tasks.some(({ id }) => id === 'bytes') && <NumberTask kit={kit} id="bytes" />}
      {signature ? (
        <>
          <section>
            <h3>{word(kit, 'sealSigned')}</h3>
            <dl class="hexes">
              <dt>{word(kit, 'sealDigest')}</dt>
              <dd class="mono">{own.digest}</dd>
              <dt>{word(kit, 'sealSignature')}</dt>
              <dd class="mono">{signature}</dd>
            </dl>
            <SlipCode
              kit={kit}
              slip={writeSlip({ kind: 'note', text: own.text, address: myAddress(kit), signature })}
              line={`${own.text}\n${myAddress(kit)}\n${signature}`}
              name={word(kit, 'sealCodeName')}
              copyName={word(kit, 'sealCopy')}
              copied={word(kit, 'sealCopied')}
            />
          </section>
          <Proof kit={kit} text={own.text} signature={signature} />
          <Neighbour kit={kit} />
        </>
      ) : (
        <button type="button" class="button" onClick={() => void kit.sign('requests', { own: true })}>
          {word(kit, 'sealSign')}
        </button>
      )}
    </>
  );
}
