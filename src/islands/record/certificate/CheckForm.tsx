import { useState } from 'preact/hooks';
import { type Verdict, verifyCertificate } from '@/core/record/certificate-verify.ts';
import type { Log } from '@/core/record/merge.ts';
import { LinkIcon } from '../LinkIcon.tsx';
import { readRecord } from './read-record.ts';
import type { CertifiedCourse } from './site.ts';
import type { Words } from './words.ts';

interface Props {
  readonly courses: readonly CertifiedCourse[];
  readonly course: string;
  readonly log: Log;
  readonly words: Words;
}

/** What a verdict says, the heart of it first. */
function sentences(verdict: Verdict, { say, day }: Words): readonly string[] {
  switch (verdict.type) {
    case 'fits': {
      const { answers, lessons, from, to } = verdict;
      const rests = say('check_rests', { answers, lessons, from: day(from), to: day(to) });
      return [say('check_fits'), rests, say('check_limit')];
    }
    case 'differs':
      return [say('check_differs'), ...verdict.fields.map((field) => say(`differs_${field}`))];
    default:
      return [say(`check_${verdict.type}`)];
  }
}

const text = (form: FormData, name: string) => String(form.get(name) ?? '');

/** For teachers: what stands on a paper, held against the learner's file or the record on this device. */
export function CheckForm({ courses, course, log, words }: Props) {
  const { say } = words;
  const [chosen, setChosen] = useState(course);
  const [file, setFile] = useState<File>();
  const [told, setTold] = useState<{ readonly fits: boolean; readonly lines: readonly string[] }>();
  const tell = (lines: readonly string[], fits = false) => setTold({ fits, lines });
  const check = async (form: FormData) => {
    const [day, percent, code] = ['day', 'percent', 'code'].map((name) => text(form, name).trim());
    if (!day || !percent || !code) return tell([say('check_blank')]);
    const record = file === undefined ? log : await readRecord(file);
    if (typeof record === 'string') return tell([say(`fault_${record}`)]);
    const verdict = verifyCertificate(record, {
      course: text(form, 'course'),
      name: text(form, 'name'),
      day,
      percent: Number(percent.replace(/[\s%]/g, '')),
      code,
    });
    tell(sentences(verdict, words), verdict.type === 'fits');
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void check(new FormData(event.currentTarget as HTMLFormElement));
  };
  return (
    <details class="card cert-check no-print">
      <summary>
        <h2>{say('check_title')}</h2>
      </summary>
      <form autocomplete="off" onSubmit={submit} onInput={() => setTold(undefined)}>
        <p>{say('check_text')}</p>
        <div>
          <label for="check-name">{say('check_name')}</label>
          <input id="check-name" name="name" class="field" aria-describedby="check-name-hint" />
          <p id="check-name-hint" class="soft">
            {say('check_name_hint')}
          </p>
        </div>
        <div>
          <label for="check-course">{say('check_course')}</label>
          <select
            id="check-course"
            name="course"
            class="field"
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            {courses.map(({ course: id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </div>
        <div class="cert-pair">
          <div>
            <label for="check-day">{say('check_day')}</label>
            <input id="check-day" name="day" type="date" class="field" />
          </div>
          <div>
            <label for="check-percent">{say('check_percent')}</label>
            <input id="check-percent" name="percent" class="field" inputMode="numeric" />
          </div>
        </div>
        <div>
          <label for="check-code">{say('check_code')}</label>
          <input
            id="check-code"
            name="code"
            class="field mono"
            autocapitalize="characters"
            spellcheck={false}
          />
        </div>
        <div class="cert-file">
          <label class="button quiet">
            {say('check_file')}
            <input
              type="file"
              class="visually-hidden"
              accept=".json,application/json"
              onChange={({ currentTarget }) => setFile(currentTarget.files?.[0])}
            />
          </label>
          <p class="soft">{file ? say('check_chosen', { name: file.name }) : say('check_here')}</p>
        </div>
        <p>
          <button type="submit" class="button">
            {say('check')}
          </button>
        </p>
      </form>
      <div role="status" class="cert-verdict">
        {told?.lines.map((line, at) => (
          <p key={line}>
            {at === 0 && <LinkIcon closed={told.fits} />}
            {line}
          </p>
        ))}
      </div>
    </details>
  );
}
