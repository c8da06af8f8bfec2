import { render } from 'preact';
import type { Report } from '../finding.ts';
import { hereOf } from './here.ts';
import { putNotes } from './notes.tsx';
import { Panel } from './Panel.tsx';
import style from './panel.css?inline';

const base = `${import.meta.env.BASE_URL.replace(/\/+$/, '')}/`;
const here = hereOf(location.pathname, base, document.querySelector('main .text')?.getAttribute('lang'));

const host = document.createElement('div');
host.id = 'authors-panel';
host.lang = 'en';
const shadow = host.attachShadow({ mode: 'open' });
document.body.append(host);

let report: Report | undefined;

/** The state of the page's entry in the history outlives a reload, and ends with the tab. */
const isOpen = () => (history.state as { authors?: boolean } | null)?.authors === true;

function show(): void {
  render(
    <>
      <style>{style}</style>
      <Panel
        report={report}
        here={here}
        base={base}
        isOpen={isOpen()}
        toggle={() => {
          history.replaceState({ ...history.state, authors: !isOpen() }, '');
          show();
        }}
        pseudo={(on) => import.meta.hot?.send('authors:pseudo', { on })}
      />
    </>,
    shadow,
  );
}

async function ask(): Promise<void> {
  const response = await fetch(`${base}authors/findings.json`);
  if (!response.ok) throw new Error(`findings: ${response.status}`);
  report = (await response.json()) as Report;
  putNotes(report.findings, here, document);
  show();
}

show();
void ask();
import.meta.hot?.on('authors:content', () => void ask());
