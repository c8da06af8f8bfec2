import type { RequestsView } from '@/core/scenario/domains/requests/view.ts';
import { Address } from '../frame/Address.tsx';
import { type Kit, nameOf, told, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { OneOpen } from '../frame/OneOpen.tsx';

type Note = RequestsView['notes'][number];

function Result({
  kit,
  note,
  against,
}: {
  readonly kit: Kit;
  readonly note: Note;
  readonly against: 'slip' | 'book';
}) {
  const valid = note.verified[against];
  if (valid === undefined) return null;
  return (
    <p class="verify-line">
      <LinkIcon state={valid ? 'closed' : 'open'} />
      <span>{word(kit, `verify-${against}-${valid ? 'yes' : 'no'}`)}</span>
    </p>
  );
}

function Slip({ kit, note }: { readonly kit: Kit; readonly note: Note }) {
  const words = (kit.texts.sections.requests as SectionTexts).notes.items.find(({ id }) => id === note.id);
  const right = note.marked === note.bad;
  const tell = (marked: boolean) => void kit.act({ t: 'requests.tell', note: note.id, marked });
  const verify = (against: 'slip' | 'book') => void kit.act({ t: 'requests.verify', note: note.id, against });
  return (
    <div class="signed-note">
      <blockquote class="signed-text" lang="ky" translate={false}>
        {note.text}
      </blockquote>
      {kit.locale !== 'ky' && words?.meaning && <p class="soft">{told(kit, words.meaning)}</p>}
      <dl>
        <dt>{word(kit, 'verifySlip')}</dt>
        <dd>
          <Address address={note.slip} />
        </dd>
        <dt>{word(kit, 'verifyBook', { name: nameOf(kit, note.signer) })}</dt>
        <dd>
          <Address address={note.book} />
        </dd>
      </dl>
      <details class="hexes">
        <summary>{word(kit, 'verifySignature')}</summary>
        <p class="raw-text mono">{note.signature}</p>
      </details>
      <div class="choices">
        {(['slip', 'book'] as const).map((against) => (
          <button key={against} type="button" class="button quiet" onClick={() => verify(against)}>
            {word(kit, `verify-${against}`)}
          </button>
        ))}
      </div>
      <div role="status">
        <Result kit={kit} note={note} against="slip" />
        <Result kit={kit} note={note} against="book" />
      </div>
      <div class="two-ways">
        {[false, true].map((marked) => (
          <button
            key={String(marked)}
            type="button"
            class="button"
            aria-pressed={note.marked === marked}
            aria-disabled={note.marked !== null}
            onClick={() => note.marked === null && tell(marked)}
          >
            {word(kit, marked ? 'verifyFalse' : 'verifyTrue')}
          </button>
        ))}
      </div>
      <div role="status">
        {note.marked !== null && (
          <p class={right ? 'verdict' : 'verdict refused'}>
            <LinkIcon state={right ? 'closed' : 'open'} />
            <span>
              <strong>{word(kit, note.bad ? 'verifyWasFalse' : 'verifyWasTrue')}</strong>{' '}
              {told(kit, words?.reason ?? '')}
            </span>
          </p>
        )}
      </div>
    </div>
  );
}

interface SectionTexts {
  readonly notes: {
    readonly items: readonly { readonly id: string; readonly meaning?: string; readonly reason: string }[];
  };
}

/** Signed notes: each is verified against the address it carries and the one in the address book, and called true or false. */
export function Verify({ kit }: { readonly kit: Kit }) {
  const { notes } = kit.view.of.requests as unknown as RequestsView;
  return (
    <OneOpen
      kit={kit}
      level={3}
      cases={notes.map((note, index) => ({
        id: note.id,
        title: word(kit, 'verifyNote', { n: index + 1, name: nameOf(kit, note.signer) }),
        note: note.marked === null ? undefined : word(kit, note.marked ? 'verifyFalse' : 'verifyTrue'),
        done: note.marked !== null,
        right: note.marked !== null && note.marked === note.bad,
        body: <Slip kit={kit} note={note} />,
      }))}
    />
  );
}
