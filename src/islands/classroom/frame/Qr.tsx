import { useEffect, useState } from 'preact/hooks';
import { qrPath } from '@/core/qr/qr-path.ts';
import { loadWriter } from '@/scan/load.ts';

interface Props {
  readonly text: string;
  /** What the code is, for those who do not see it. */
  readonly label: string;
  /** Shown in its place when it is too large for cheap cameras, or the writer of codes cannot be fetched. */
  readonly without: string;
}

/** Squares a side, without the quiet border, from which phones of ten years ago no longer read a code from a screen or from A4. */
const readable = 121;

/** Up to so many squares a side a code can afford to be readable with a fifth of it spoilt. */
const sturdy = 97;

/** Squares of white around a code, as the standard wants. */
const border = 4;

type Drawn = { readonly path: string; readonly size: number } | 'none' | undefined;

/** A QR code of text, black on white in both themes, since cameras expect it; a sentence where there cannot be a readable one. */
export function Qr({ text, label, without }: Props) {
  const [drawn, setDrawn] = useState<Drawn>();
  useEffect(() => {
    let isGone = false;
    loadWriter()
      .then(({ encodeQR }): Drawn => {
        // What stands a crease and a shadow first; a fuller code rather than none.
        for (const ecc of ['medium', 'low'] as const) {
          const code = qrPath(encodeQR(text, 'raw', { ecc, border }));
          if (code.size - 2 * border <= (ecc === 'medium' ? sturdy : readable)) return code;
        }
        return 'none';
      })
      .catch((): Drawn => 'none')
      .then((made) => {
        if (!isGone) setDrawn(made);
      });
    return () => {
      isGone = true;
    };
  }, [text]);
  if (drawn === 'none') return <p class="note">{without}</p>;
  const { path, size } = drawn ?? { path: '', size: 61 };
  return (
    <svg class="room-qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
