import { useState } from 'preact/hooks';
import { type Placed, placeName } from '../finding.ts';
import { copyPlace, openInEditor } from './acts.ts';

interface Props {
  readonly finding: Placed;
  /** Where the page shows it, when that is not here. */
  readonly href?: string | undefined;
  /** Whether the file is named: beside a paragraph its line is enough. */
  readonly isShort?: boolean;
}

const names = { error: 'Error', warning: 'Look again' } as const;

/** One finding: what is there, how to mend it, and the way to its line. */
export function Telling({ finding, href, isShort = false }: Props) {
  const [copied, setCopied] = useState('');
  const { severity, locale, rule, field, found, mend, file, line } = finding;
  const place = isShort
    ? `${file.split('/').at(-1)}${line === undefined ? '' : `:${line}`}`
    : placeName(finding);
  const copy = () => void copyPlace(finding).then((done) => setCopied(done ? 'Copied' : placeName(finding)));
  return (
    <div class={`telling ${severity}`}>
      <p class="what">
        <strong>{names[severity]}</strong>
        {locale && <span class="lang">{locale}</span>}
        <span class="rule">{rule}</span>
        {field !== '' && <span class="field">{field}</span>}
      </p>
      <p>
        <span class="label">Found</span> {found}
      </p>
      <p>
        <span class="label">Wanted</span> {mend}
      </p>
      <p class="acts">
        <button type="button" class="place" onClick={copy} title="Copy the place">
          {place}
        </button>
        <button type="button" onClick={() => openInEditor(finding)}>
          Open in editor
        </button>
        {href && <a href={href}>Show</a>}
        <span role="status">{copied}</span>
      </p>
    </div>
  );
}
