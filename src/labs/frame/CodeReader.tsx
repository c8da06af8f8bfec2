import './codes.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Recognised } from '@/core/codes/recognise.ts';
import { type CameraFault, openCamera } from '@/scan/camera.ts';
import { textsIn, watch } from '@/scan/watch.ts';
import { type Kit, word } from './kit.ts';

/** By which way a code came. */
export type CodeWay = 'camera' | 'picture';

interface Props {
  readonly kit: Kit;
  /** Takes the text of a code: true when it is what was wanted, otherwise what to say about it. */
  readonly hear: (text: string, way: CodeWay) => Promise<true | string>;
  /** Other ways to read, before the two buttons. */
  readonly children?: ComponentChildren;
}

/** Tells what a text is; of everything real only the kind. */
export async function recognised(text: string): Promise<Recognised> {
  // The list of words is large; it comes with the first scan.
  const [{ recognise }, { wordList }] = await Promise.all([
    import('@/core/codes/recognise.ts'),
    import('@/core/wallet/word-list.ts'),
  ]);
  return recognise(text, wordList);
}

/** Reads a code by camera or from a picture. What is not wanted is told by `hear`, and nothing of it is kept. */
export function CodeReader({ kit, hear, children }: Props) {
  const [stream, setStream] = useState<MediaStream>();
  const [trouble, setTrouble] = useState<CameraFault | 'not_fetched'>();
  const [said, setSaid] = useState('');
  const video = useRef<HTMLVideoElement>(null);

  const take = async (text: string, way: CodeWay): Promise<boolean> => {
    const told = await hear(text, way);
    setSaid(told === true ? '' : told);
    return told === true;
  };

  useEffect(() => {
    if (stream === undefined || video.current === null) return;
    return watch(
      video.current,
      stream,
      (text) => take(text, 'camera'),
      (fault) => {
        setStream(undefined);
        if (fault) setTrouble(fault);
      },
    );
  }, [stream]);

  useEffect(() => {
    // Whoever folds the part away has done with the camera.
    const fold = stream && video.current?.closest('details');
    const folded = () => fold && !fold.open && setStream(undefined);
    fold?.addEventListener('toggle', folded);
    return () => fold?.removeEventListener('toggle', folded);
  }, [stream]);

  const start = async () => {
    setSaid('');
    const opened = await openCamera();
    if (typeof opened === 'string') setTrouble(opened);
    else {
      setTrouble(undefined);
      setStream(opened);
    }
  };

  const choose = async (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    input.value = '';
    if (!file) return;
    try {
      const [text] = await textsIn(file);
      if (text === undefined) setSaid(word(kit, 'scan-nothing'));
      else await take(text, 'picture');
    } catch {
      setTrouble('not_fetched');
    }
  };

  return (
    <div class="code-reader stack">
      {stream && (
        <video ref={video} class="scan-video" muted playsInline aria-label={word(kit, 'scanVideo')} />
      )}
      <div class="row">
        {children}
        {stream ? (
          <button type="button" class="button quiet" onClick={() => setStream(undefined)}>
            {word(kit, 'scanStop')}
          </button>
        ) : (
          <button type="button" class="button quiet" onClick={() => void start()}>
            {word(kit, 'scanCamera')}
          </button>
        )}
        <label class="button quiet">
          {word(kit, 'scanPicture')}
          <input
            type="file"
            class="visually-hidden"
            accept="image/*"
            onChange={(event) => void choose(event)}
          />
        </label>
      </div>
      <div role="status">
        {trouble && <p class="problem">{word(kit, `scan-camera-${trouble}`)}</p>}
        {said && <p class="problem">{said}</p>}
      </div>
      <p class="soft">{word(kit, 'scanOnly')}</p>
    </div>
  );
}
