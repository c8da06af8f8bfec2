import { useEffect, useState } from 'preact/hooks';
import { foldName } from '@/core/classroom/book/person.ts';
import { longest } from '@/core/credentials/diploma.ts';
import { nameFault } from '@/core/record/certificate-name.ts';
import { issueCredential } from '@/sealing/credential.ts';
import { writeSignedCode } from '@/sealing/credential-code.ts';
import { listHandedIn } from '@/storage/classroom/classroom.ts';
import { addIssued } from '@/storage/classroom/issued.ts';
import { useBook } from '../book/use-book.ts';
import { Heading, noteMove } from '../frame/Heading.tsx';
import type { PartProps } from '../frame/part.ts';
import { DiplomaSheet } from './DiplomaSheet.tsx';
import { type Candidate, diplomaOf, percentOf, type Subject } from './diploma-of.ts';
import { assignmentTitle, candidatesOf } from './from-book.ts';
import { Rows } from './Rows.tsx';

const blank = (name: string): Candidate => ({
  key: `${foldName(name)} ${Math.random()}`,
  name,
  percent: '',
  picked: false,
  confirmed: false,
});

/** New certificates: for what, for whom, each name confirmed on its sheet, then signed. */
export function New(props: PartProps) {
  const { klass, plan, words, hrefs, href, go, tell, outside } = props;
  const { say, count } = words;
  const state = useBook(props, outside.loadJudging);
  const [course, setCourse] = useState('');
  const [title, setTitle] = useState('');
  const [rows, setRows] = useState<readonly Candidate[]>([]);
  const [isPreview, setPreview] = useState(false);
  const [fault, setFault] = useState('');
  const [isBusy, setBusy] = useState(false);
  useEffect(() => {
    let isGone = false;
    void listHandedIn(klass.id).then((handed) => {
      if (isGone) return;
      const names = [
        ...klass.roster.map(({ name }) => name),
        ...handed.map(({ submission }) => submission.pupil),
      ];
      const seen = new Map(names.map((name) => [foldName(name), name]));
      setRows([...seen.values()].sort((a, b) => a.localeCompare(b, 'ky')).map(blank));
    });
    return () => {
      isGone = true;
    };
  }, []);
  const chosen = plan?.courses.find((each) => each.course === course);
  const assignments =
    state.type === 'ready' && plan !== undefined
      ? state.tasks.map(({ assignment }) => ({
          id: assignment.id,
          title: assignmentTitle(assignment, plan, longest.title),
        }))
      : [];
  const choose = (value: string) => {
    setCourse(value);
    const assignment = assignments.find(({ id }) => `a ${id}` === value);
    if (assignment === undefined || state.type !== 'ready') return;
    setTitle(assignment.title);
    setRows(candidatesOf(state.book, assignment.id));
  };
  const place = new URL(hrefs.courses, hrefs.site);
  const subject: Subject =
    chosen === undefined ? { title, href: '' } : { title: chosen.title, href: `${place.href}${course}/` };
  const picked = rows.filter((row) => row.picked);
  const change = (key: string, changed: Partial<Candidate>) => {
    setFault('');
    setRows((now) => now.map((row) => (row.key === key ? { ...row, ...changed } : row)));
  };
  const faultNow = (): string => {
    if (subject.title.trim() === '') return say('fault_title');
    if (klass.school === '' && klass.teacher === '') return say('fault_issuer');
    if (picked.length === 0) return say('fault_none');
    for (const { name, percent } of picked) {
      if (name.trim() === '') return say('fault_name');
      const wrong = nameFault(name);
      if (wrong !== undefined) return say(`fault_name_${wrong}`, { name });
      if (Number.isNaN(percentOf(percent))) return say('fault_percent', { name });
    }
    return '';
  };
  // The button that was pressed is gone with its step: the heading of the next one takes the focus.
  const show = (isNext: boolean) => {
    noteMove();
    setPreview(isNext);
  };
  const preview = (event: Event) => {
    event.preventDefault();
    const found = faultNow();
    setFault(found);
    if (found === '') show(true);
  };
  const sign = async () => {
    const left = picked.filter(({ confirmed }) => !confirmed).length;
    if (left > 0) return setFault(count('fault_confirm', left));
    setBusy(true);
    const now = new Date().toISOString();
    const made = await Promise.all(
      picked.map(async (row) => {
        const diploma = diplomaOf(row, subject, klass, words, now);
        const code = writeSignedCode('C', await issueCredential(diploma, klass.keys.sign));
        return {
          id: diploma.id,
          classId: klass.id,
          issued: now,
          code,
          name: diploma.name,
          title: diploma.title,
        };
      }),
    );
    await addIssued(made);
    tell(count('signed', made.length));
    go();
  };
  if (isPreview)
    return (
      <div class="room-part">
        <div class="room-stack">
          <Heading text={say('confirm_title')} />
          <p>{say('confirm_text')}</p>
        </div>
        {picked.map((row) => (
          <div key={row.key} class="room-stack">
            <DiplomaSheet
              diploma={diplomaOf(row, subject, klass, words, new Date().toISOString())}
              link=""
              verify={hrefs.verify}
              words={words}
            />
            <label class="certificates-tick">
              <input
                type="checkbox"
                checked={row.confirmed}
                onChange={(event) => change(row.key, { confirmed: event.currentTarget.checked })}
              />
              {say('confirm', { name: row.name })}
            </label>
          </div>
        ))}
        <p role="alert" class="room-fault">
          {fault}
        </p>
        <p class="room-ways">
          <button type="button" class="button" disabled={isBusy} onClick={() => void sign()}>
            {count('sign', picked.length)}
          </button>
          <button type="button" class="button quiet" onClick={() => show(false)}>
            {say('change')}
          </button>
        </p>
      </div>
    );
  return (
    <div class="room-part">
      <div class="room-stack">
        <p>
          <a href={href()}>{say('title')}</a>
        </p>
        <Heading text={say('new_title')} />
      </div>
      <form class="room-part" onSubmit={preview}>
        <div class="room-stack">
          <label class="room-stack">
            {say('course')}
            <select class="field" value={course} onChange={(event) => choose(event.currentTarget.value)}>
              <option value="">{say('course_typed')}</option>
              {assignments.length > 0 && (
                <optgroup label={say('from_book')}>
                  {assignments.map(({ id, title: of }) => (
                    <option key={id} value={`a ${id}`}>
                      {of}
                    </option>
                  ))}
                </optgroup>
              )}
              {plan?.courses.map((each) => (
                <option key={each.course} value={each.course}>
                  {each.title}
                </option>
              ))}
            </select>
          </label>
          {chosen === undefined && (
            <label class="room-stack">
              {say('other')}
              <input
                class="field"
                value={title}
                maxLength={120}
                onInput={(event) => setTitle(event.currentTarget.value)}
              />
            </label>
          )}
        </div>
        <Rows
          rows={rows}
          words={words}
          change={change}
          onAdd={() => setRows([...rows, { ...blank(''), picked: true }])}
        />
        <p class="note">{say('stated_note')}</p>
        <p role="alert" class="room-fault">
          {fault}
        </p>
        <p>
          <button type="submit" class="button">
            {say('preview')}
          </button>
        </p>
      </form>
    </div>
  );
}
