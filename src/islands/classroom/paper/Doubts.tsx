import { useEffect, useRef, useState } from 'preact/hooks';
import { nothingFilled, rowsOf } from '@/core/classroom/paper/filled.ts';
import { lettersOf, signOf } from '@/core/classroom/paper/letters.ts';
import type { PaperQuestion } from '@/core/classroom/paper/paper-question.ts';
import type { Grey } from '@/scan/marks/picture.ts';
import type { Words } from '../frame/words.ts';
import { doubtKey, doubtsOf, filledWith, type Said, type SeenRow } from './read-photo.ts';

interface Props {
  readonly words: Words;
  readonly rows: readonly SeenRow[];
  readonly asked: readonly PaperQuestion[];
  readonly take: (said: Said) => void;
  readonly drop: () => void;
}

/** A piece of the picture. */
function Cut({ cut, label }: { readonly cut: Grey; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const paper = canvas.current?.getContext('2d');
    if (!paper) return;
    const image = paper.createImageData(cut.width, cut.height);
    cut.data.forEach((grey, at) => {
      image.data.fill(grey, at * 4, at * 4 + 3);
      image.data[at * 4 + 3] = 255;
    });
    paper.putImageData(image, 0, 0);
  }, [cut]);
  return <canvas role="img" ref={canvas} width={cut.width} height={cut.height} aria-label={label} />;
}

/** What a picture says, and a question for each place that is not clear; nothing is taken before all are answered. */
export function Doubts({ words: { say }, rows, asked, take, drop }: Props) {
  const [said, setSaid] = useState<Said>({});
  const [left, setLeft] = useState(0);
  const title = useRef<HTMLHeadingElement>(null);
  const all = doubtsOf(rows);
  useEffect(() => title.current?.focus(), []);
  const tell = (key: string, value: boolean | string) => setSaid((before) => ({ ...before, [key]: value }));
  const shown = filledWith(asked.map(nothingFilled), rows, said);
  const onPage = asked.flatMap((question, at) =>
    rows.some((row) => row.question === at)
      ? [{ at, signs: lettersOf(question, shown[at] ?? nothingFilled(question)) }]
      : [],
  );
  const go = () => {
    const open = all.filter((key) => !Object.hasOwn(said, key));
    setLeft(open.length);
    if (open.length === 0) take(said);
    else document.getElementById(`paper-doubt-${open[0]}`)?.focus();
  };
  return (
    <div class="room-stack">
      <h4 ref={title} tabIndex={-1}>
        {say('seen')}
      </h4>
      <p>{say(all.length > 0 ? 'seen_text' : 'seen_clear')}</p>
      <ol class="paper-read">
        {onPage.map(({ at, signs }) => (
          <li key={at}>
            <span class="soft">{at + 1}</span> <b class="mono">{signs}</b>
          </li>
        ))}
      </ol>
      {rows.map((row) => {
        const n = row.question + 1;
        const question = asked[row.question];
        const kind = question && rowsOf(question)[row.row];
        if (row.cut === undefined || kind === undefined) return null;
        const key = doubtKey(row);
        return (
          <fieldset key={key} class="paper-doubt">
            <legend>{say('row', { n, row: row.row + 1 })}</legend>
            <Cut cut={row.cut} label={say('row', { n, row: row.row + 1 })} />
            {row.isWritten && (
              <div class="room-ways">
                <label>
                  <span>{say('written', { n })}</span>
                  <input
                    id={`paper-doubt-${key}`}
                    class="field"
                    inputMode="decimal"
                    autocomplete="off"
                    maxLength={30}
                    value={String(said[key] ?? '')}
                    onInput={(event) => tell(key, event.currentTarget.value)}
                  />
                </label>
                <button
                  type="button"
                  class="button quiet"
                  aria-pressed={said[key] === ''}
                  onClick={() => tell(key, '')}
                >
                  {say('box_empty')}
                </button>
              </div>
            )}
            {row.boxes.map((state, box) => {
              if (state !== 'doubtful') return null;
              const own = doubtKey(row, box);
              return (
                <fieldset key={own} class="paper-variants">
                  <legend>
                    {say('box', { n, row: row.row + 1, sign: signOf(kind, box).replace('-', '−') })}
                  </legend>
                  {[true, false].map((value) => (
                    <label key={String(value)}>
                      <input
                        type="radio"
                        id={value ? `paper-doubt-${own}` : undefined}
                        name={`paper-doubt-${own}`}
                        checked={said[own] === value}
                        onChange={() => tell(own, value)}
                      />
                      {say(value ? 'box_filled' : 'box_empty')}
                    </label>
                  ))}
                </fieldset>
              );
            })}
          </fieldset>
        );
      })}
      <p class="room-fault" role="status">
        {left > 0 && say('doubts_left', { count: left })}
      </p>
      <div class="room-ways">
        <button type="button" class="button" onClick={go}>
          {say('take')}
        </button>
        <button type="button" class="button quiet" onClick={drop}>
          {say('drop')}
        </button>
      </div>
    </div>
  );
}
