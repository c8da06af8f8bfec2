import { Fragment } from 'preact';
import type { Certificate } from '@/core/record/certificate.ts';
import { certificateCode, codeGroups, evidenceDigest } from '@/core/record/certificate-code.ts';
import { fieldsOf } from '@/core/record/certificate-verify.ts';
import { SheetFrame } from '../../frame/SheetFrame.tsx';
import type { CertifiedCourse } from './site.ts';
import type { Words } from './words.ts';

interface Props {
  readonly certificate: Certificate;
  readonly course: CertifiedCourse;
  /** As typed; empty leaves a line to write on. */
  readonly name: string;
  readonly siteName: string;
  /** Whole address of the page on which a certificate can be checked. */
  readonly checkAddress: string;
  readonly words: Words;
}

/** A name of more letters is set smaller. */
const manyLetters = 34;

/** An address without its protocol, to be typed from paper; it breaks at slashes only. */
function Address({ of }: { readonly of: string }) {
  const parts = of.replace(/^https?:\/\//, '').match(/[^/]+\/?/g) ?? [];
  return (
    <p class="sheet-address">
      {parts.map((part) => (
        <Fragment key={part}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </p>
  );
}

/** The certificate itself: one sheet of A4 across, on the screen as on paper. */
export function Sheet({ certificate, course, name, siteName, checkAddress, words }: Props) {
  const { say, count, day, percent, time } = words;
  const fields = { ...fieldsOf(certificate), name };
  const code = codeGroups(certificateCode(fields, evidenceDigest(certificate)));
  const facts = [
    { term: 'sheet_day', value: day(fields.day) },
    { term: certificate.test ? 'sheet_test' : 'sheet_result', value: percent(certificate.share) },
    { term: 'sheet_volume', value: `${count('lessons', course.lessons.length)} · ${time(course.minutes)}` },
  ];
  return (
    <div class="sheet-view">
      <section class="sheet" aria-label={say('sheet_label')} data-dye={course.dye}>
        <SheetFrame />
        <div class="ornament sheet-strip" aria-hidden="true" />
        <div class="sheet-text">
          <div>
            <p class="sheet-site">{siteName}</p>
            <h2>{say('title')}</h2>
            <p class="sheet-of">{say('sheet_of')}</p>
          </div>
          <div>
            <p class={[...name].length > manyLetters ? 'sheet-name long' : 'sheet-name'}>
              {name === '' ? <span class="visually-hidden">{say('sheet_name')}</span> : name}
            </p>
            <p class="sheet-of">{say('sheet_text')}</p>
            <p class="sheet-course">{course.title}</p>
            <dl class="sheet-facts">
              {facts.map(({ term, value }) => (
                <div key={term}>
                  <dt>{say(term)}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
            {certificate.changed > 0 && <p class="sheet-changed">{count('changed', certificate.changed)}</p>}
          </div>
          <div class="sheet-foot">
            <div class="sheet-outcomes">
              <h3>{say('sheet_outcomes')}</h3>
              <ul>
                {course.outcomes.map((outcome) => (
                  <li key={outcome}>{outcome}</li>
                ))}
              </ul>
            </div>
            <div class="sheet-proof">
              <svg
                viewBox={`0 0 ${course.qr.size} ${course.qr.size}`}
                role="img"
                aria-label={say('sheet_qr')}
              >
                <path d={course.qr.path} />
              </svg>
              <div>
                <p>{say('sheet_code')}</p>
                <p class="sheet-code mono">
                  {code.map((group, at) => (
                    <span key={`${at} ${group}`}>{group} </span>
                  ))}
                </p>
                <Address of={course.address} />
                <p class="sheet-address">{say('sheet_check')}</p>
                <Address of={checkAddress} />
              </div>
            </div>
            <p class="sheet-self">{say('sheet_self')}</p>
          </div>
        </div>
        <div class="ornament sheet-strip" aria-hidden="true" />
      </section>
    </div>
  );
}
