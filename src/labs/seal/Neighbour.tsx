import { useState } from 'preact/hooks';
import { readSlip } from '@/core/codes/slips.ts';
import { Address } from '../frame/Address.tsx';
import { type Kit, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { SlipReader } from '../frame/SlipReader.tsx';

interface Found {
  readonly text: string;
  readonly address: string;
  /** The address that comes out of the signature; null when none does. */
  readonly proves: string | null;
}

/** What was verified: the text, who says to have signed it, and whether that is so. */
function Verified({ kit, found }: { readonly kit: Kit; readonly found: Found }) {
  const same = found.proves?.toLowerCase() === found.address.toLowerCase();
  return (
    <div class="stack">
      <p class="soft">{word(kit, 'neighbourText')}</p>
      <blockquote class="signed-text" translate={false}>
        {found.text}
      </blockquote>
      {!same && (
        <p>
          <span class="soft">{word(kit, 'neighbourClaims')}</span> <Address address={found.address} />
        </p>
      )}
      <p class={same ? 'verdict' : 'verdict refused'}>
        <LinkIcon state={same ? 'closed' : 'open'} />
        <span>
          {word(kit, same ? 'neighbourSame' : 'neighbourOther')}{' '}
          {found.proves && <Address address={found.proves} />}
        </span>
      </p>
    </div>
  );
}

/** Verifies what a neighbour has signed, read from a code or pasted; nothing of it enters the run. */
export function Neighbour({ kit }: { readonly kit: Kit }) {
  const [found, setFound] = useState<Found | null>(null);
  const check = async (line: string): Promise<true | string> => {
    const slip = readSlip(line);
    if (slip?.kind !== 'note') return word(kit, 'neighbourNone');
    const { text, address, signature } = slip;
    const proves = await kit.ask({ type: 'query', domain: 'requests', what: { text, signature } });
    setFound({ text, address, proves: typeof proves === 'string' ? proves : null });
    return true;
  };
  return (
    <details>
      <summary>{word(kit, 'neighbourTitle')}</summary>
      <div class="stack">
        <p class="soft">{word(kit, 'neighbourHow')}</p>
        <SlipReader
          kit={kit}
          kind="note"
          rows={5}
          label={word(kit, 'neighbourLines')}
          none={word(kit, 'neighbourNone')}
          onSlip={check}
          onEdit={() => setFound(null)}
        />
        <div role="status">{found && <Verified kit={kit} found={found} />}</div>
      </div>
    </details>
  );
}
