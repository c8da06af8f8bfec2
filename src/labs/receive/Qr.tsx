import { useEffect, useState } from 'preact/hooks';
import { qrPath } from '@/core/qr/qr-path.ts';
import { type Kit, word } from '../frame/kit.ts';

/** The QR code of an address, with the word «practice» printed in the same picture. */
export function Qr({ kit, text }: { readonly kit: Kit; readonly text: string }) {
  const [code, setCode] = useState<{ path: string; size: number } | null>(null);
  useEffect(() => {
    let gone = false;
    // Only those who ask for the code pay for it.
    void import('qr').then(({ encodeQR }) => {
      if (!gone) setCode(qrPath(encodeQR(text, 'raw', { ecc: 'medium', border: 2 })));
    });
    return () => {
      gone = true;
    };
  }, [text]);
  if (!code) return <p class="qr">{word(kit, 'qrLoading')}</p>;
  const { path, size } = code;
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size + 5}`} role="img" aria-label={word(kit, 'qrName')}>
      <rect width={size} height={size + 5} fill="#fff" />
      <path d={path} fill="#000" />
      <text x={size / 2} y={size + 2.6} font-size="3" font-weight="700" text-anchor="middle" fill="#000">
        ОКУУ · УЧЕБНЫЙ · PRACTICE
      </text>
    </svg>
  );
}
