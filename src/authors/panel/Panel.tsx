import { alike, byWeight, type Placed, type Report } from '../finding.ts';
import { addressOf, type Here, isHere } from './here.ts';
import { Telling } from './Telling.tsx';

interface Props {
  readonly report: Report | undefined;
  readonly here: Here;
  readonly base: string;
  readonly isOpen: boolean;
  readonly toggle: () => void;
  readonly pseudo: (on: boolean) => void;
}

const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;

const nameOf = ({ file, line, field, rule, found }: Placed) => [file, line, field, rule, found].join(' ');

/** How many errors and warnings there are, in words. */
export function sumOf(findings: readonly Placed[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  const parts = [
    ...(errors > 0 ? [count(errors, 'error', 'errors')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning', 'warnings')] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : 'All is well';
}

function List({
  title,
  findings,
  here,
  base,
}: { title: string; findings: readonly Placed[] } & Pick<Props, 'here' | 'base'>) {
  if (findings.length === 0) return null;
  return (
    <section>
      <h2>
        {title} <span>{findings.length}</span>
      </h2>
      {alike(byWeight(findings)).map(([first, ...others]) => (
        <div key={nameOf(first)}>
          <Telling finding={first} href={addressOf(first, here, base)} />
          {others.length > 0 && (
            <details>
              <summary>{others.length} more like this in this file</summary>
              {others.map((finding) => (
                <Telling key={nameOf(finding)} finding={finding} href={addressOf(finding, here, base)} />
              ))}
            </details>
          )}
        </div>
      ))}
    </section>
  );
}

const marks = {
  error: 'M12 5v8m0 4v1',
  warning: 'M12 5v8m0 4v1',
  fine: 'M6 12.5l4 4 8-9',
  reading: 'M6 12h0m6 0h0m6 0h0',
};

/** The authors' panel: a button that counts, and behind it everything that is wrong, what is on this page first. */
export function Panel({ report, here, base, isOpen, toggle, pseudo }: Props) {
  const findings = report?.findings ?? [];
  const worst = findings.some(({ severity }) => severity === 'error')
    ? 'error'
    : findings.length > 0
      ? 'warning'
      : report
        ? 'fine'
        : 'reading';
  const onPage = findings.filter((finding) => isHere(finding, here));
  const desk = here.page.startsWith('courses/')
    ? `authors/text/${here.page.split('/').slice(0, 3).join('/')}/`
    : 'authors/';
  return (
    <>
      {isOpen && (
        <section class="panel" aria-label="For authors">
          <header>
            <strong>{report ? sumOf(findings) : 'Reading content/ …'}</strong>
            <button type="button" class="close" onClick={toggle} aria-label="Close">
              ×
            </button>
          </header>
          {report && !report.isWhole && (
            <p class="held">
              What does not fit yet is shown as it last was; everything else is shown as it is now.
            </p>
          )}
          <div class="lists">
            <List title="On this page" findings={onPage} here={here} base={base} />
            <List
              title={onPage.length > 0 ? 'Elsewhere' : 'In content/'}
              findings={findings.filter((finding) => !onPage.includes(finding))}
              here={here}
              base={base}
            />
            {report && findings.length === 0 && (
              <p class="fine">Nothing to mend. Save a file and look here again.</p>
            )}
          </div>
          <footer>
            <a href={`${base}${desk}`}>{desk === 'authors/' ? 'Authors’ room' : 'Languages side by side'}</a>
            <label>
              <input
                type="checkbox"
                checked={report?.isPseudo ?? false}
                onChange={(event) => pseudo(event.currentTarget.checked)}
              />{' '}
              Pseudo-language
            </label>
          </footer>
        </section>
      )}
      <button
        type="button"
        class={`pill ${worst}${here.isRoom ? ' room' : ''}`}
        onClick={toggle}
        aria-expanded={isOpen}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d={marks[worst]} />
        </svg>
        {report ? sumOf(findings) : 'Reading …'}
      </button>
    </>
  );
}
