import { type Kit, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';

/** A safe of the table: so many keys, so many wanted. */
interface Row {
  readonly id: string;
  readonly keys: number;
  readonly needed: number;
}

const kinds = ['lost', 'stolen'] as const;

/** A key, drawn: filled when it is one of those that are wanted. */
function KeyIcon({ wanted }: { readonly wanted: boolean }) {
  return (
    <svg
      class={wanted ? 'key wanted' : 'key'}
      viewBox="0 0 24 24"
      width="26"
      height="26"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="8" cy="12" r="5" />
      <path d="M13 12h8v4M17 12v3" />
    </svg>
  );
}

function Question({
  kit,
  row,
  kind,
}: {
  readonly kit: Kit;
  readonly row: Row;
  readonly kind: (typeof kinds)[number];
}) {
  const id = `${row.id}-${kind}`;
  const given = kit.view.state.log.findLast(
    ({ type, data }) => type === 'answered' && data.task === id,
  )?.data;
  const right = given?.right === true;
  const reasons = kit.texts.tasks.find((task) => task.id === id)?.reasons;
  const numbers = Array.from({ length: row.keys + 1 }, (_, number) => String(number));
  return (
    <fieldset class="keys-question">
      <legend>{word(kit, `keys-${kind}`)}</legend>
      <div class="keys-numbers">
        {numbers.map((option) => (
          <button
            key={option}
            type="button"
            class="button quiet"
            aria-pressed={given?.option === option}
            aria-disabled={right}
            onClick={() => !right && void kit.act({ t: 'answer', task: id, option })}
          >
            {option}
          </button>
        ))}
      </div>
      <div role="status">
        {given && (
          <p class={right ? 'verdict' : 'verdict refused'}>
            <LinkIcon state={right ? 'closed' : 'open'} />
            <span>{reasons?.[right ? 'right' : 'wrong']}</span>
          </p>
        )}
      </div>
    </fieldset>
  );
}

/** The table of keys: for each safe, how many keys may be lost and how many stolen; each number answers with its reason. */
export function Keys({ kit }: { readonly kit: Kit }) {
  const { table } = kit.scenario.sections.safe as unknown as { readonly table: readonly Row[] };
  return (
    <section class="keys">
      <h3>{word(kit, 'keys-title')}</h3>
      <ul class="keys-rows">
        {table.map((row) => (
          <li key={row.id}>
            <h4>{word(kit, 'keys-row', { keys: row.keys, needed: row.needed })}</h4>
            <p class="keys-icons" aria-hidden="true">
              {Array.from({ length: row.keys }, (_, index) => (
                <KeyIcon key={index} wanted={index < row.needed} />
              ))}
            </p>
            {kinds.map((kind) => (
              <Question key={kind} kit={kit} row={row} kind={kind} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
