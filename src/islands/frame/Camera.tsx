import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type CameraFault, openCamera } from '@/scan/camera.ts';
import { codeSeeker } from '@/scan/seek.ts';
import { textsIn, watch } from '@/scan/watch.ts';
import { useAwake } from './stay-awake.ts';
import type { Words } from './words.ts';

interface Props {
  /**
   * With what this part says: `read_explain`, `read_start`, `read_video`, `camera_insecure`, `camera_none`, `camera_denied`, `camera_busy`, `not_fetched`,
   * `pictures`, `pictures_text`, `pictures_reading`, `pictures_done_…`.
   */
  readonly words: Words;
  /** Takes the text of a code; true once nothing more is wanted. */
  readonly hear: (text: string) => boolean | Promise<boolean>;
  /** Told below the picture as long as the camera is open. */
  readonly hint: string;
  /** How the reading goes, between the camera and the pictures. */
  readonly children?: ComponentChildren;
}

/** Reads QR codes by the camera, asked for only after a press, or from pictures of them. */
export function Camera({ words: { say, count }, hear, hint, children }: Props) {
  const [stream, setStream] = useState<MediaStream>();
  const [trouble, setTrouble] = useState<CameraFault | 'not_fetched'>();
  const [told, setTold] = useState('');
  const video = useRef<HTMLVideoElement>(null);
  useAwake(stream !== undefined);

  useEffect(() => {
    const shown = video.current;
    if (stream === undefined || shown === null) return;
    return watch(shown, stream, hear, (fault) => {
      if (fault) setTrouble(fault);
      else setStream(undefined);
    });
  }, [stream]);

  const start = async () => {
    setTrouble(undefined);
    const opened = await openCamera();
    if (typeof opened === 'string') setTrouble(opened);
    else setStream(opened);
  };

  const choose = async (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // So that the same pictures may be chosen again.
    input.value = '';
    const isThere = await codeSeeker().then(
      () => true,
      () => false,
    );
    if (!isThere) return setTrouble('not_fetched');
    let found = 0;
    let isWhole = false;
    for (const [at, file] of files.entries()) {
      setTold(say('pictures_reading', { n: at + 1, total: files.length }));
      const texts = await textsIn(file).catch(() => []);
      found += texts.length;
      for (const text of texts) isWhole = (await hear(text)) || isWhole;
    }
    setTold(isWhole ? '' : count('pictures_done', found, { total: files.length }));
  };

  return (
    <>
      {stream === undefined ? (
        <>
          <p>{say('read_explain')}</p>
          <button type="button" class="button" onClick={() => void start()}>
            {say('read_start')}
          </button>
        </>
      ) : (
        <>
          <video ref={video} class="move-video" muted playsInline aria-label={say('read_video')} />
          {hint && <p>{hint}</p>}
        </>
      )}
      {trouble && (
        <p class="note" role="alert">
          {say(trouble === 'not_fetched' ? trouble : `camera_${trouble}`)}
        </p>
      )}
      {children}
      <div class="move-pictures">
        <p class="soft">{say('pictures_text')}</p>
        <label class="button quiet">
          {say('pictures')}
          <input
            type="file"
            class="visually-hidden"
            accept="image/*"
            multiple
            onChange={(event) => void choose(event)}
          />
        </label>
        <p role="status" class="move-told">
          {told}
        </p>
      </div>
    </>
  );
}
