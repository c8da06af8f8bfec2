import { Fragment } from 'preact';
import { fingerprintOf } from '@/core/credentials/did-key.ts';
import type { Diploma } from '@/core/credentials/diploma.ts';
import { formatPercent } from '@/i18n/date.ts';
import { SheetFrame } from '../../frame/SheetFrame.tsx';
import { Qr } from '../frame/Qr.tsx';
import type { Words } from '../frame/words.ts';

interface Props {
  readonly diploma: Diploma;
  /** The link that the code of the sheet opens; empty before it is signed. */
  readonly link: string;
  /** Whole address of the page that checks, to be typed from paper. */
  readonly verify: string;
  readonly words: Words;
}

/** A name of more letters is set smaller. */
const manyLetters = 34;

/** The certificate as it is printed: one sheet of A4 across, with a code that holds all of it. */
export function DiplomaSheet({ diploma, link, verify, words: { say, day, locale } }: Props) {
  const { name, title, issuer, percent, basis } = diploma;
  const facts = [
    [say('sheet_day'), day(diploma.from)],
    ...(percent === undefined ? [] : [[say('sheet_result'), formatPercent(percent / 100, locale)]]),
    ...(basis === 'stated' && percent !== undefined ? [[say('sheet_basis'), say('sheet_stated')]] : []),
  ];
  const parts = verify.replace(/^https?:\/\//, '').match(/[^/]+\/?/g) ?? [];
  return (
    <div class="sheet-view">
      <section class="sheet certificates-sheet" aria-label={say('sheet_label', { name })} data-dye="indigo">
        <SheetFrame />
        <div class="ornament sheet-strip" aria-hidden="true" />
        <div class="sheet-text">
          <div>
            <p class="sheet-site">{issuer.name}</p>
            <h3 class="certificates-head">{say('sheet_head')}</h3>
          </div>
          <div>
            <p class={[...name].length > manyLetters ? 'sheet-name long' : 'sheet-name'}>{name}</p>
            <p class="sheet-of">{say('sheet_text')}</p>
            <p class="sheet-course">{title}</p>
            <dl class="sheet-facts">
              {facts.map(([term, value]) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </div>
          <div class="sheet-foot">
            <div class="certificates-signed">
              <p>{diploma.about}</p>
              <p>{diploma.criteria}</p>
              <p class="certificates-line">{issuer.official || issuer.name}</p>
              <p class="sheet-address">{say('sheet_fingerprint')}</p>
              <p class="sheet-code mono">
                {fingerprintOf(issuer.key).map((group, at) => (
                  <span key={`${at} ${group}`}>{group} </span>
                ))}
              </p>
            </div>
            <div class="sheet-proof">
              {link !== '' && <Qr text={link} label={say('sheet_qr')} without={say('qr_without')} />}
              <div>
                <p>{say('sheet_check')}</p>
                <p class="sheet-address">
                  {parts.map((part) => (
                    <Fragment key={part}>
                      {part}
                      <wbr />
                    </Fragment>
                  ))}
                </p>
              </div>
            </div>
            <p class="sheet-self">{say('sheet_honest')}</p>
          </div>
        </div>
        <div class="ornament sheet-strip" aria-hidden="true" />
      </section>
    </div>
  );
}
