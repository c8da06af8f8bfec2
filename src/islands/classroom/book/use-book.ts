import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Task } from '@/core/classroom/book/cell.ts';
import { type Gradebook, gradebook, type Remembered } from '@/core/classroom/book/gradebook.ts';
import type { BookNotes } from '@/core/classroom/book/notes.ts';
import { readNotes } from '@/core/classroom/book/notes.ts';
import type { Json } from '@/core/record/event.ts';
import { changeNotes, follow, putContent } from '@/storage/classroom/classroom.ts';
import type { Judging, LoadJudging } from '../frame/judging.ts';
import type { PartProps } from '../frame/part.ts';
import { type LabJudge, labJudge } from './lab-judge.ts';
import { type ClassData, complete, readClass, taskOf } from './read-class.ts';

/** The book of a class, ready to be shown. */
export interface Book {
  readonly data: ClassData;
  readonly tasks: readonly Task[];
  readonly book: Gradebook;
  readonly judging: Judging;
  readonly labs: LabJudge;
  /** Changes the notes, on the page at once and in the store. */
  readonly note: (change: (now: BookNotes) => BookNotes) => void;
}

/** `loading` until all is there; `fault` when what judges answers could not be fetched, `retry` fetches it again. */
export type BookState =
  | { readonly type: 'loading' }
  | { readonly type: 'fault'; readonly retry: () => void }
  | ({ readonly type: 'ready' } & Book);

/** The data files of all assignments, those of the issue before those that came later. */
function quizzesOf({ contents }: ClassData) {
  const all = [...contents.values()];
  return (['quizzes', 'later'] as const).flatMap((field) =>
    all.flatMap((content) => {
      const hrefs = new Map(content.items.flat().map(({ key, href }) => [key, href]));
      return Object.entries(content[field] ?? {}).map(([name, data]) => {
        const [key = ''] = name.split('#');
        return { key, href: hrefs.get(key) ?? '', data };
      });
    }),
  );
}

const runsOf = ({ contents }: ClassData) =>
  Object.assign({}, ...[...contents.values()].map(({ runs }) => runs ?? {}));

/** The rules of a lab as they were kept with any assignment. */
function rulesIn({ contents }: ClassData, lab: string): Json | undefined {
  for (const { labs } of contents.values()) {
    const kept = labs[`lab:${lab}`];
    if (typeof kept === 'object' && kept !== null && 'rules' in kept) return kept['rules'];
  }
  return undefined;
}

/** Keeps verdicts on runs with the assignments, so that they are played again once and not at every opening. */
async function keepVerdicts(classId: string, data: ClassData, labs: LabJudge): Promise<void> {
  const verdicts = [...labs.verdicts()];
  for (const [id, content] of data.contents) {
    const own = content.items.flat().flatMap((part) => (part.kind === 'lab' ? [`${part.lab}.`] : []));
    const runs = Object.fromEntries(verdicts.filter(([key]) => own.some((start) => key.startsWith(start))));
    if (Object.keys(runs).length > Object.keys(content.runs ?? {}).length)
      await putContent(classId, id, { ...content, runs } as unknown as Json);
  }
}

/** Reads the class, judges everything, and follows what changes. */
export function useBook({ klass, plan, locale }: PartProps, load: LoadJudging): BookState {
  const [data, setData] = useState<ClassData>();
  const [judging, setJudging] = useState<Judging>();
  const [hasFailed, setFailed] = useState(false);
  const [tries, setTries] = useState(0);
  const [verdicts, setVerdicts] = useState(0);
  const [now, setNow] = useState(() => new Date().toISOString());
  const held = useRef<ClassData>();
  held.current = data;
  useEffect(() => {
    let isGone = false;
    const stop = follow(() => void readClass(klass.id).then((read) => !isGone && setData(read)));
    const timer = setInterval(() => setNow(new Date().toISOString()), 60_000);
    return () => {
      isGone = true;
      stop();
      clearInterval(timer);
    };
  }, [klass.id]);
  useEffect(() => {
    if (data && plan) void complete(klass.id, data, plan, locale).catch(() => undefined);
  }, [data === undefined, plan, tries]);
  // Verdicts alone change nothing of what judges answers.
  const quizKey =
    data &&
    [...data.contents]
      .map(([id, { quizzes, later, labs }]) =>
        [id, ...[quizzes, later ?? {}, labs].flatMap(Object.keys)].join(),
      )
      .join();
  useEffect(() => {
    if (data === undefined) return;
    let isGone = false;
    load(quizzesOf(data)).then(
      (loaded) => {
        if (isGone) return;
        setFailed(false);
        setJudging(loaded);
      },
      () => !isGone && setFailed(true),
    );
    return () => {
      isGone = true;
    };
  }, [quizKey, tries]);
  const isRead = data !== undefined;
  const labs = useMemo(() => {
    if (!isRead || held.current === undefined) return undefined;
    return labJudge(
      (lab) => held.current && rulesIn(held.current, lab),
      runsOf(held.current),
      () => setVerdicts((count) => count + 1),
    );
  }, [klass.id, isRead, quizKey]);
  useEffect(() => {
    const timer = setTimeout(async () => {
      const names = [...(held.current?.contents.values() ?? [])].flatMap((content) =>
        Object.keys(content.labs),
      );
      for (const name of new Set(names)) await labs?.warm(name.slice('lab:'.length));
    }, 2500);
    return () => {
      clearTimeout(timer);
      labs?.stop();
    };
  }, [labs]);
  useEffect(() => {
    if (labs && held.current && verdicts > 0 && labs.waiting() === 0)
      void keepVerdicts(klass.id, held.current, labs).catch(() => undefined);
  }, [verdicts]);
  const tasks = useMemo(
    () => (data?.assignments ?? []).map((each) => taskOf(each, data?.contents.get(each.id), plan)),
    [data?.assignments.map(({ id }) => id).join(), quizKey, plan],
  );
  const remembered = useMemo<Remembered>(() => new Map(), [judging, labs, tasks]);
  const rows = useStable(data?.handedIn ?? []);
  const book = useMemo(() => {
    if (data === undefined || judging === undefined || labs === undefined) return undefined;
    const judges = { answer: judging.judge, run: labs.judge };
    return gradebook({
      tasks,
      handedIn: rows,
      roster: klass.roster,
      notes: data.notes,
      judges,
      now,
      remembered,
    });
  }, [rows, data?.notes, judging, labs, tasks, now, verdicts, klass.roster]);
  if (hasFailed) return { type: 'fault', retry: () => setTries(tries + 1) };
  if (!data || !judging || !labs || !book) return { type: 'loading' };
  const note: Book['note'] = (change) => {
    setData((shown) => shown && { ...shown, notes: change(shown.notes) });
    void changeNotes(klass.id, (kept) => change(readNotes(kept)) as unknown as Json);
  };
  return { type: 'ready', data, tasks, book, judging, labs, note };
}

/** Rows that were there before stay the same objects, so that what was judged of them is still known. */
function useStable<T extends { readonly id: string }>(rows: readonly T[]): readonly T[] {
  const known = useRef(new Map<string, T>());
  return useMemo(() => {
    const next = new Map(rows.map((row) => [row.id, known.current.get(row.id) ?? row]));
    known.current = next;
    return [...next.values()];
  }, [rows]);
}
