import { useEffect, useRef, useState } from 'preact/hooks';
import type { Certificate } from '@/core/record/certificate.ts';
import { issueEntry } from '@/core/record/certificate-issue.ts';
import { nameFault } from '@/core/record/certificate-name.ts';
import { keptName } from '@/storage/certificate-name.ts';
import { thisLearner } from '@/storage/learners.ts';
import { append } from '@/storage/record.ts';
import { NameForm } from './NameForm.tsx';
import { Sheet } from './Sheet.tsx';
import type { CertifiedCourse } from './site.ts';
import type { Words } from './words.ts';

interface Props {
  readonly certificate: Certificate;
  readonly isIssued: boolean;
  readonly course: CertifiedCourse;
  readonly siteName: string;
  readonly dataHref: string;
  readonly checkAddress: string;
  readonly words: Words;
}

/** A completed course: the name, the sheet, printing. What the certificate rests on goes into the record, so that it stays true. */
export function Earned({ certificate, isIssued, course, siteName, dataHref, checkAddress, words }: Props) {
  const { say } = words;
  const [name, setName] = useState(() => keptName() || thisLearner().name);
  const [isKept, setKept] = useState(name !== '');
  const issuing = useRef('');
  const key = `${certificate.course} ${certificate.at} ${certificate.share}`;
  useEffect(() => {
    // Once for each: the record tells of it only after a moment.
    if (isIssued || issuing.current === key) return;
    issuing.current = key;
    void append(issueEntry(certificate));
  }, [isIssued, key]);
  const printed = nameFault(name) === undefined ? name.replace(/\s+/g, ' ').trim() : '';
  return (
    <>
      <section class="cert-earned no-print" aria-labelledby="cert-earned">
        <h2 id="cert-earned">{say('earned')}</h2>
        <NameForm name={name} isKept={isKept} onName={setName} onKeep={setKept} words={words} />
        <p>
          <button type="button" class="button" onClick={() => print()}>
            {say('print')}
          </button>
        </p>
        <p class="soft">{say('print_hint')}</p>
      </section>
      <Sheet
        certificate={certificate}
        course={course}
        name={printed}
        siteName={siteName}
        checkAddress={checkAddress}
        words={words}
      />
      <section class="cert-about no-print" aria-labelledby="cert-code">
        <h2 id="cert-code">{say('code_title')}</h2>
        <p>{say('code_text')}</p>
        <p>
          <a href={dataHref}>{say('to_data')}</a>
        </p>
      </section>
    </>
  );
}
