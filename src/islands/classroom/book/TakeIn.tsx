import { useRef, useState } from 'preact/hooks';
import { textsIn } from '@/scan/watch.ts';
import { Camera } from '../../frame/Camera.tsx';
import { Heading } from '../frame/Heading.tsx';
import type { PartProps } from '../frame/part.ts';
import { codeHearer } from './hear-codes.ts';
import { TakenNote } from './TakenNote.tsx';
import { joined, nothingTaken, type Taken, takeIn } from './take-in.ts';

/** The largest file that is read as text, in bytes. */
const largest = 8_000_000;

async function textsOf(file: File): Promise<readonly string[]> {
  if (file.type.startsWith('image/')) {
    const found = await textsIn(file).catch(() => []);
    return found.length > 0 ? found : [''];
  }
  return file.size > largest ? [''] : [await file.text().catch(() => '')];
}

/** Takes work in: pasted, out of files and photographs, or held before the camera, one phone after another. */
export function TakeIn({ words, classes, href, klass }: PartProps) {
  const { say } = words;
  const [text, setText] = useState('');
  const [taken, setTaken] = useState<Taken>();
  const [busy, setBusy] = useState('');
  const [row, setRow] = useState('');
  // The large number is for who holds the camera: what was pasted is told above.
  const [hasSeen, setSeen] = useState(false);
  const [isOver, setOver] = useState(false);
  const hearer = useRef(codeHearer());
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const take = (texts: readonly string[]) => {
    const job = queue.current.then(async () => {
      const came = await takeIn(texts, classes);
      setTaken((before) => joined(before ?? nothingTaken, came));
      return came;
    });
    queue.current = job.catch(() => undefined);
    return job;
  };
  const field = useRef<HTMLTextAreaElement>(null);
  const paste = async () => {
    if (text.trim() === '') return field.current?.focus();
    setBusy(say('reading'));
    const came = await take([text]);
    setBusy('');
    // What could not be taken stays in the field, so that it can be looked at and mended.
    if (came.damaged + came.forged + came.newer + came.other + came.empty === 0) setText('');
  };
  const files = async (list: readonly File[]) => {
    for (const [at, file] of list.entries()) {
      setBusy(say('reading_file', { n: at + 1, total: list.length }));
      for (const found of await textsOf(file)) await collectOrTake(found);
    }
    setBusy('');
  };
  const collectOrTake = async (found: string) => {
    const heard = hearer.current(found);
    if (heard.type === 'row') setRow(say('row', { known: heard.known, total: heard.total }));
    else if (heard.type === 'code') {
      setRow('');
      await take([heard.text]);
    }
  };
  const hear = async (found: string) => {
    setSeen(true);
    await collectOrTake(found);
    return false;
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const list = [...(event.dataTransfer?.files ?? [])];
    const dropped = event.dataTransfer?.getData('text/plain') ?? '';
    if (list.length > 0) void files(list);
    else if (dropped !== '') void take([dropped]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what is dropped here can be chosen and pasted below as well
    <div
      class={isOver ? 'room-part book-drop over' : 'room-part book-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>
        <a href={href()}>{say('back')}</a>
      </p>
      <Heading text={say('take')} />
      <p>{say('take_text')}</p>
      <div class="book-taken" role="status">
        {busy !== '' && <p>{busy}</p>}
        {row !== '' && <p>{row}</p>}
        {taken && <TakenNote taken={taken} words={words} classes={classes} here={klass.id} />}
      </div>
      <section class="card room-stack" aria-labelledby="book-paste">
        <h3 id="book-paste">{say('paste_title')}</h3>
        <label>
          <span>{say('paste_label')}</span>
          <textarea
            ref={field}
            class="field mono"
            rows={5}
            value={text}
            spellcheck={false}
            autocomplete="off"
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <div class="room-ways">
          <button type="button" class="button" onClick={() => void paste()}>
            {say('paste_do')}
          </button>
        </div>
      </section>
      <section class="card room-stack" aria-labelledby="book-files">
        <h3 id="book-files">{say('files_title')}</h3>
        <p>{say('files_text')}</p>
        <div class="room-ways">
          <label class="button quiet">
            {say('files')}
            <input
              type="file"
              class="visually-hidden"
              accept="text/*,image/*,.txt,.html,.json"
              multiple
              onChange={({ currentTarget }) => {
                const list = [...(currentTarget.files ?? [])];
                currentTarget.value = '';
                void files(list);
              }}
            />
          </label>
        </div>
      </section>
      <section class="card move-read" aria-labelledby="book-camera">
        <h3 id="book-camera">{say('camera_title')}</h3>
        <Camera words={words} hear={hear} hint={say('camera_hint')}>
          <p class="book-big" aria-hidden="true">
            {row || (taken && hasSeen ? say('taken_count', { count: taken.names.length }) : '')}
          </p>
        </Camera>
      </section>
    </div>
  );
}
