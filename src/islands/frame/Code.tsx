import { useEffect, useState } from 'preact/hooks';
import { qrPath } from '@/core/qr/qr-path.ts';
import { loadWriter } from '@/scan/load.ts';

interface Props {
  readonly text: string;
  readonly label: string;
  /** `frame`: one of a row, in letters that QR codes pack tightly; `link`: any text, as small as it gets. */
  readonly kind?: 'frame' | 'link';
  /** Called when the writer of codes cannot be fetched. */
  readonly onFault: () => void;
}

/** A QR code as large as its place; black on white in both themes, since cameras expect it. */
export function Code({ text, label, kind = 'frame', onFault }: Props) {
  const [encode, setEncode] = useState<{ run: (text: string) => boolean[][] }>();
  useEffect(() => {
    let isGone = false;
    loadWriter().then(({ encodeQR }) => {
      const how =
        kind === 'frame'
          ? ({ ecc: 'medium', encoding: 'alphanumeric', border: 4 } as const)
          : ({ ecc: 'low', border: 4 } as const);
      const run = (of: string) => encodeQR(of, 'raw', how);
      if (!isGone) setEncode({ run });
    }, onFault);
    return () => {
      isGone = true;
    };
  }, []);
  const { path, size } = encode === undefined ? { path: '', size: 89 } : qrPath(encode.run(text));
  return (
    <svg class="move-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} data-frame={text}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
