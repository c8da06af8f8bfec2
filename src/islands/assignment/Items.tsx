import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Item } from '@/core/classroom/assignment.ts';
import {
  type FoundItem,
  findItem,
  type ItemProgress,
  presentPin,
  progressIn,
} from '@/core/classroom/item-progress.ts';
import { itemSeed } from '@/core/classroom/item-seed.ts';
import { thisActor } from '@/storage/identity.ts';
import { noteStuck } from './keep.ts';
import { StuckField } from './StuckField.tsx';
import type { TaskProps } from './Task.tsx';
import type { Words } from './words.ts';

/** What an item is called. */
export function titleOf(found: FoundItem): string {
  if (found.kind === 'lesson') return found.lesson.title;
  if (found.kind === 'test') return found.test.title;
  if (found.kind === 'course') return found.course.title;
  const { title, levelName } = found.lab;
  return levelName ? `${title} (${levelName})` : title;
}

/** Address of what an item leads to, with the case to be dealt there; undefined for a course, which is several pages. */
function hrefOf(found: FoundItem, seed: string | undefined): string | undefined {
  if (found.kind === 'lesson') return found.lesson.href;
  if (found.kind === 'course') return undefined;
  const { href } = found.kind === 'test' ? found.test : found.lab;
  return seed === undefined ? href : `${href}#seed=${seed}`;
}

/** How far it is in figures, where there are any. */
function figuresOf({ kind }: FoundItem, { state, share, done, of }: ItemProgress, { say, percent }: Words) {
  const parts: string[] = [];
  if (of > 0 && state !== 'not-started')
    parts.push(say(kind === 'course' ? 'item_parts' : 'item_answers', { n: done, total: of }));
  const hasPoints = kind === 'lesson' ? of > 0 : true;
  if ((state === 'done' || state === 'passed') && hasPoints)
    parts.push(say('item_score', { score: percent(share) }));
  return parts.join(' · ');
}

interface LineProps {
  readonly words: Words;
  readonly found: FoundItem;
  readonly progress: ItemProgress;
  readonly href: string | undefined;
  readonly isChanged: boolean;
}

function Line({ words, found, progress, href, isChanged }: LineProps) {
  const { say } = words;
  const { state } = progress;
  const figures = figuresOf(found, progress, words);
  return (
    <div class={`task-line ${state}`}>
      <span class="task-mark" aria-hidden="true" />
      <div>
        {/* The title of a test says what it is. */}
        {found.kind !== 'test' && <p class="soft">{say(`kind_${found.kind}`)}</p>}
        <p class="task-title">{href === undefined ? titleOf(found) : <a href={href}>{titleOf(found)}</a>}</p>
        <p class="soft">
          <strong>{say(`state_${state}`)}</strong>
          {figures && ` · ${figures}`}
        </p>
        {isChanged && (
          <p class="soft task-changed">{say(found.kind === 'lab' ? 'item_changed_lab' : 'item_changed')}</p>
        )}
      </div>
    </div>
  );
}

/** The name of this device for a class, where cases hang on it; undefined while its code is fetched. */
function useDevice({ seeds, to }: TaskProps['assignment']): string | undefined {
  const [device, setDevice] = useState<string>();
  useEffect(() => {
    if (seeds !== 'each') return;
    // A page whose cases are the same for all need not carry the digest.
    import('@/core/classroom/device.ts').then(
      ({ deviceOf }) => setDevice(deviceOf(thisActor(), to.id)),
      () => undefined,
    );
  }, [seeds, to.id]);
  return seeds === 'each' ? device : '';
}

/** The items of an assignment in order, each with its link and how far the pupil is. */
export function Items({ words, log, plan, assignment, mine, onChange }: TaskProps) {
  const { say } = words;
  const { id, items, pass, tries } = assignment;
  const progress = useMemo(() => progressIn(log, { pass, tries }), [log, pass, tries]);
  const device = useDevice(assignment);
  const line = (found: FoundItem, seed: string | undefined, isChanged: boolean) => (
    <Line
      words={words}
      found={found}
      progress={progress(found)}
      href={hrefOf(found, seed)}
      isChanged={isChanged}
    />
  );
  const partsOf = (found: FoundItem, seed: string | undefined) => {
    if (found.kind !== 'course') return null;
    const { course } = found;
    return (
      <details class="task-parts">
        <summary>{say('item_unfold')}</summary>
        <ul>
          {course.lessons.map((lesson) => (
            <li key={lesson.lesson}>{line({ kind: 'lesson', course, lesson }, undefined, false)}</li>
          ))}
          {course.test && <li>{line({ kind: 'test', course, test: course.test }, seed, false)}</li>}
        </ul>
      </details>
    );
  };
  const stuckAt = (item: number) => mine?.stuck.find((one) => one.item === item);
  const setStuck = (item: number, text: string | undefined) => {
    const others = (mine?.stuck ?? []).filter((one) => one.item !== item);
    noteStuck(id, text === undefined ? others : [...others, { item, text }]);
    onChange();
  };
  const shown = (item: Item, at: number) => {
    if (plan === undefined || device === undefined) return <p class="soft">{say('loading')}</p>;
    const found = findItem(plan, item);
    if (found === undefined) return <p>{say('item_gone')}</p>;
    const seed = itemSeed(assignment, item, device);
    return (
      <>
        {line(found, seed, presentPin(found) !== item.pin)}
        {partsOf(found, seed)}
        {mine && (
          <StuckField
            words={words}
            id={`task-stuck-${at}`}
            title={titleOf(found)}
            text={stuckAt(at)?.text}
            onText={(text) => setStuck(at, text)}
          />
        )}
      </>
    );
  };
  return (
    <section class="task-stack" aria-labelledby="task-items">
      <h2 id="task-items">{say('items')}</h2>
      <ol class="task-items">
        {items.map((item, at) => (
          <li class="card" key={at}>
            {shown(item, at)}
          </li>
        ))}
      </ol>
    </section>
  );
}
