import { useEffect, useRef, useState } from 'preact/hooks';
import type { Words } from '../words.ts';
import { type CameraFault, closeCamera, openCamera } from './camera.ts';
import { Progress } from './Progress.tsx';
import { codeSeeker } from './seek.ts';
import { useAwake } from './stay-awake.ts';
import { type ReadReport, useReading } from './use-reading.ts';

/** How long to rest between two looks at the camera, in milliseconds; each code stands for several looks. */
const rest = 60;

interface Props {
  readonly words: Words;
  readonly onDone: (report: ReadReport) => void;
  readonly onEnd: () => void;
}

/** Reads the codes of another phone: by the camera, asked for only after a press, or from pictures of them. */
export function Read({ words, onDone, onEnd }: Props) {
  const { say, count } = words;
  const { collected, last, fault, hear, begin } = useReading(onDone);
  const [stream, setStream] = useState<MediaStream>();
  const [trouble, setTrouble] = useState<CameraFault | 'not_fetched'>();
  const [told, setTold] = useState('');
  const video = useRef<HTMLVideoElement>(null);
  useAwake(stream !== undefined);

  useEffect(() => {
    const shown = video.current;
    if (stream === undefined || shown === null) return;
    let isOver = false;
    shown.srcObject = stream;
    // A browser that waits for a press to play has had one.
    void shown.play().catch(() => undefined);
    const look = async () => {
      const seek = await codeSeeker();
      while (!isOver) {
        if (shown.readyState >= 2) {
          for (const text of await seek(shown)) isOver = (await hear(text)) || isOver;
        }
        await new Promise((resolve) => setTimeout(resolve, rest));
      }
      closeCamera(stream);
      setStream(undefined);
    };
    void look().catch(() => setTrouble('not_fetched'));
    return () => {
      isOver = true;
      closeCamera(stream);
    };
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
    const seek = await codeSeeker().catch(() => undefined);
    if (seek === undefined) return setTrouble('not_fetched');
    let found = 0;
    let isWhole = false;
    for (const [at, file] of files.entries()) {
      setTold(say('pictures_reading', { n: at + 1, total: files.length }));
      const picture = await createImageBitmap(file).catch(() => undefined);
      if (picture === undefined) continue;
      const texts = await seek(picture, true).catch(() => []);
      picture.close();
      found += texts.length;
      for (const text of texts) isWhole = (await hear(text)) || isWhole;
    }
    setTold(isWhole ? '' : count('pictures_done', found, { total: files.length }));
  };

  const isStranger = last === 'foreign' || last === 'newer' || (last === 'junk' && collected === undefined);
  return (
    <div class="move-read">
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
          {collected === undefined && <p>{say('read_waiting')}</p>}
        </>
      )}
      {trouble && (
        <p class="note" role="alert">
          {say(trouble === 'not_fetched' ? trouble : `camera_${trouble}`)}
        </p>
      )}
      {collected && <Progress words={words} collected={collected} />}
      <div role="status" class="data-told">
        {fault && <p class="data-fault">{say(`read_fault_${fault}`)}</p>}
        {!fault && isStranger && <p>{say(`read_${last}`)}</p>}
        {told && <p>{told}</p>}
      </div>
      {(fault || last === 'foreign') && (
        <button type="button" class="button quiet" onClick={begin}>
          {say('read_anew')}
        </button>
      )}
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
      </div>
      <button type="button" class="button quiet" onClick={onEnd}>
        {say('stop')}
      </button>
    </div>
  );
}
