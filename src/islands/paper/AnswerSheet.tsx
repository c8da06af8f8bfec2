import { useEffect, useState } from 'preact/hooks';
import { signOf } from '@/core/classroom/paper/letters.ts';
import type { PaperQuestion } from '@/core/classroom/paper/paper-question.ts';
import { type SheetCode, writeSheetCode } from '@/core/classroom/paper/sheet-code.ts';
import {
  numberRows,
  type SheetPage,
  type SheetRow,
  sheetCorners,
  sheetName,
  sheetPages,
  sheetQr,
  sheetSize,
} from '@/core/classroom/paper/sheet-layout.ts';
import { qrPath } from '@/core/qr/qr-path.ts';
import { loadWriter } from '@/scan/load.ts';
import { cornerMarks } from '@/scan/marks/code-words.ts';
import { markPath, marksASide } from '@/scan/marks/mark-path.ts';

interface Props {
  readonly code: Omit<SheetCode, 'page'>;
  readonly questions: readonly PaperQuestion[];
  readonly title: string;
  /** The number of the pupil whose sheet it is; empty to be filled by hand. */
  readonly number: string;
  /** The foot: the code of the set and the address. */
  readonly foot: string;
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
}

/** The dark squares of a code, or nothing until its writer has come. */
function useCode(text: string) {
  const [drawn, setDrawn] = useState({ path: '', size: 37 });
  useEffect(() => {
    let isGone = false;
    loadWriter().then(
      ({ encodeQR }) => {
        if (!isGone) setDrawn(qrPath(encodeQR(text, 'raw', { ecc: 'medium', border: 2 })));
      },
      // Without its code a sheet still says in words which set and variant it is.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [text]);
  return drawn;
}

interface BoxesProps {
  readonly row: SheetRow;
  readonly question: PaperQuestion | undefined;
}

function Boxes({ row, question }: BoxesProps) {
  const { x, y } = row.label;
  return (
    <g>
      {row.row === 0 && (
        <text class="paper-number" x={x} y={y + 1.5}>
          {row.question + 1}
        </text>
      )}
      {question !== undefined && question.lines.length > 0 && (
        <text class="paper-line" x={x + 12.5} y={y + 1.3}>
          {row.row + 1})
        </text>
      )}
      {row.line && <rect class="paper-box" {...row.line} />}
      {row.squares.map((box, at) => (
        <g>
          <text class="paper-letter" x={box.x - 0.6} y={box.y + box.side / 2 + 1.35}>
            {signOf(row, at).replace('-', '−')}
          </text>
          <rect class="paper-box" x={box.x} y={box.y} width={box.side} height={box.side} />
        </g>
      ))}
    </g>
  );
}

/** The name, the number in the list of the class, and how a box is filled. */
function Head({ title, number, code, say }: Pick<Props, 'title' | 'number' | 'code' | 'say'>) {
  const digits = number === '' ? [] : [...number.padStart(2, '0')].map(Number);
  const { x, y, width, height } = sheetName;
  return (
    <g>
      <text class="paper-title" x={15} y={6}>
        {title}
      </text>
      <text class="paper-small" x={15} y={11}>
        {say('sheet_fill')}
      </text>
      <text class="paper-variant" x={122} y={15}>
        {code.variant}
      </text>
      <text class="paper-small" x={x} y={y - 1.2}>
        {say('sheet_name')}
      </text>
      <rect class="paper-box" x={x} y={y} width={width} height={height} />
      <text class="paper-small" x={x} y={41}>
        {say('sheet_number')}
      </text>
      <text class="paper-small" x={x} y={45}>
        {say('sheet_number_how')}
      </text>
      {numberRows.map((row, at) =>
        row.map((box, digit) => (
          <g>
            <text class="paper-letter" x={box.x - 0.6} y={box.y + box.side / 2 + 1.35}>
              {digit}
            </text>
            <rect
              class={digits[at] === digit ? 'paper-box paper-filled' : 'paper-box'}
              x={box.x}
              y={box.y}
              width={box.side}
              height={box.side}
            />
          </g>
        )),
      )}
    </g>
  );
}

interface PageProps extends Props {
  readonly rows: SheetPage;
  readonly page: number;
  readonly pages: number;
}

function Page({ rows, page, pages, ...props }: PageProps) {
  const { code, questions, foot, say } = props;
  const { path, size } = useCode(writeSheetCode({ ...code, page }));
  return (
    <svg
      class="paper-answers"
      viewBox={`0 0 ${sheetSize.width} ${sheetSize.height}`}
      role="img"
      aria-label={say('sheet_label', { variant: code.variant, page, pages })}
    >
      {sheetCorners.map(({ corner, x, y, side }) => (
        <path
          fill-rule="evenodd"
          d={markPath(cornerMarks[corner] ?? 0)}
          transform={`translate(${x} ${y}) scale(${side / marksASide})`}
        />
      ))}
      <path d={path} transform={`translate(${sheetQr.x} ${sheetQr.y}) scale(${sheetQr.side / size})`} />
      <Head {...props} />
      {rows.map((row) => (
        <Boxes row={row} question={questions[row.question]} />
      ))}
      <text class="paper-small" x={15} y={271}>
        {foot}
      </text>
      {pages > 1 && (
        <text class="paper-small" x={15} y={275}>
          {say('sheet_page', { page, pages })}
        </text>
      )}
    </svg>
  );
}

/** The answer sheet of one pupil: boxes to be filled, with marks at the corners and a code that says which sheet it is. */
export function AnswerSheet(props: Props) {
  const pages = sheetPages(props.questions);
  return (
    <>
      {pages.map((rows, at) => (
        <div class="paper-page">
          <Page {...props} rows={rows} page={at + 1} pages={pages.length} />
        </div>
      ))}
    </>
  );
}
