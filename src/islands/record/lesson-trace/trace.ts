import { lessonObject, sectionObject } from '@/core/record/object.ts';
import { type LessonPlan, lessonProgress } from '@/core/record/progress.ts';
import { askToKeep } from '@/storage/keeping.ts';
import { append, follow } from '@/storage/record.ts';

/** What the page of a lesson tells its trace. */
export interface TraceProps extends LessonPlan {
  /** What a screen reader hears after a link of the chain that is done. */
  readonly done: { readonly section: string; readonly question: string };
}

/** How long the end of a section must stay in view to count as read, in milliseconds: rushing past is not reading. */
const dwell = 1500;

/** The last thing of a section: what stands before the next heading or the first question. */
function endOf(heading: Element): Element {
  let end = heading;
  for (let next = heading.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (next.matches('h2, fieldset') || next.querySelector('fieldset') !== null) break;
    end = next;
  }
  return end;
}

/** Calls back, once each, for the sections whose end has been in view for a while. */
function watchReading(root: Document, sections: readonly string[], onRead: (section: string) => void): void {
  const sectionOf = new Map<Element, string>();
  const timers = new Map<Element, ReturnType<typeof setTimeout>>();
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, boundingClientRect, rootBounds, isIntersecting } of entries) {
        clearTimeout(timers.get(target));
        const seen = isIntersecting && boundingClientRect.bottom <= (rootBounds?.bottom ?? Infinity) + 1;
        if (!seen) continue;
        const read = () => {
          // Another tab lies over the page: nobody is reading, look again later.
          if (root.visibilityState === 'hidden') return wait();
          observer.unobserve(target);
          onRead(sectionOf.get(target) ?? '');
        };
        const wait = () => void timers.set(target, setTimeout(read, dwell));
        wait();
      }
    },
    { threshold: [0, 0.25, 0.5, 0.75, 1] },
  );
  for (const section of sections) {
    const heading = root.getElementById(section);
    if (heading === null) continue;
    const end = endOf(heading);
    sectionOf.set(end, section);
    observer.observe(end);
  }
}

/** Shows a link of the chain as done or not, by class and in words. */
function mark(root: Document, anchor: string, isDone: boolean, words: string): void {
  for (const link of root.querySelectorAll(`[data-chain-link="${anchor}"]`)) {
    if (link.classList.toggle('done', isDone) === (link.querySelector('.chain-done') !== null)) continue;
    link.querySelector('.chain-done')?.remove();
    if (!isDone) continue;
    const note = root.createElement('span');
    note.className = 'visually-hidden chain-done';
    note.textContent = ` (${words})`;
    link.append(note);
  }
}

/** Records that the lesson was opened and which sections were read, and shows on the chain what is done. */
export function startTrace(root: Document, props: TraceProps): () => void {
  const { course, lesson, sections, questions, done } = props;
  let read: readonly string[] = [];
  let wasOpen = false;
  void append({ verb: 'opened', object: lessonObject(course, lesson), rev: 1 });
  watchReading(root, sections, (section) => {
    if (!read.includes(section))
      void append({ verb: 'read', object: sectionObject(course, lesson, section), rev: 1 });
  });
  return follow((log) => {
    const progress = lessonProgress(log, props);
    read = progress.read;
    for (const id of sections) mark(root, id, read.includes(id), done.section);
    for (const { id } of questions)
      mark(root, `question-${id}`, progress.answered.includes(id), done.question);
    // Only when it happens here, not on every later visit: some browsers ask the visitor.
    if (progress.status === 'completed' && wasOpen) void askToKeep();
    wasOpen = progress.status !== 'completed';
  });
}
