import { useEffect, useState } from 'preact/hooks';
import type { Camera } from './Camera.tsx';
import type { Words } from './words.ts';

interface Props {
  /** With what the camera says, and `not_fetched`, `scan_hint`. */
  readonly words: Words;
  /** Takes the text of a code; true once nothing more is wanted. */
  readonly hear: (text: string) => boolean | Promise<boolean>;
}

/** The camera where few need it: it and what reads codes come once this is shown; where they do not come, that is said. */
export function Scanner({ words, hear }: Props) {
  const [scanner, setScanner] = useState<{ readonly Camera: typeof Camera } | 'fault'>();
  useEffect(() => {
    import('./Camera.tsx').then(setScanner, () => setScanner('fault'));
  }, []);
  if (scanner === undefined) return null;
  if (scanner === 'fault') {
    return (
      <p class="note" role="alert">
        {words.say('not_fetched')}
      </p>
    );
  }
  return (
    <div class="move-read">
      <scanner.Camera words={words} hear={hear} hint={words.say('scan_hint')} />
    </div>
  );
}
