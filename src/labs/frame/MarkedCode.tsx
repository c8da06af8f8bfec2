import './codes.css';
import { useEffect, useState } from 'preact/hooks';
import { type MarkedQr, markedQr, practiceMark } from '@/core/qr/marked-qr.ts';
import { loadWriter } from '@/scan/load.ts';

const border = 3;

/** The picture of a practice code; null until its writer has come. The writer is fetched once. */
export function useMarkedCode(text: string): MarkedQr | null {
  const [code, setCode] = useState<MarkedQr | null>(null);
  useEffect(() => {
    let gone = false;
    loadWriter().then(
      ({ encodeQR }) => {
        if (!gone) setCode(markedQr(encodeQR(text, 'raw', { ecc: 'high', border }), border));
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [text]);
  return code;
}

/** The squares and the words of a code, in its own units, to stand inside another drawing or an svg of its own. */
export function CodeShapes({ code }: { readonly code: MarkedQr }) {
  const { band } = code;
  return (
    <>
      <rect width={code.size} height={code.size} fill="#fff" />
      <path d={code.path} fill="#000" />
      <text
        x={band.x + band.width / 2}
        y={band.y + band.height * 0.76}
        font-size={band.height * 0.74}
        textLength={band.width - 2}
        lengthAdjust="spacingAndGlyphs"
        font-weight="700"
        text-anchor="middle"
        fill="#000"
        translate={false}
      >
        {practiceMark}
      </text>
    </>
  );
}

/** A practice code with the mark printed inside; black on white in both themes, since cameras expect it. */
export function MarkedCode({ text, label }: { readonly text: string; readonly label: string }) {
  const code = useMarkedCode(text);
  const size = code?.size ?? 67;
  return (
    <svg class="marked-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} data-code={text}>
      {code && <CodeShapes code={code} />}
    </svg>
  );
}
