import { useEffect, useRef, useState } from 'preact/hooks';
import { type CameraFault, closeCamera, openCamera } from '@/scan/camera.ts';
import type { FoundMark } from '@/scan/marks/find-marks.ts';
import { useAwake } from '../frame/stay-awake.ts';
import { lookOn } from './look-on.ts';
import type { Speech } from './words.ts';

interface Props {
  readonly speech: Speech;
  /** Takes the marks of a look at the class. */
  readonly see: (found: readonly FoundMark[]) => void;
}

/** The camera over the class, asked for only after a press; it is let go of with this part. */
export function Watcher({ speech: { say }, see }: Props) {
  const [stream, setStream] = useState<MediaStream>();
  const [fault, setFault] = useState<CameraFault>();
  const video = useRef<HTMLVideoElement>(null);
  const stop = useRef<HTMLButtonElement>(null);
  const seeNow = useRef(see);
  seeNow.current = see;
  const isGone = useRef(false);
  useAwake(stream !== undefined);

  useEffect(() => {
    if (stream === undefined || video.current === null) return;
    stop.current?.focus();
    return lookOn(video.current, stream, (found) => seeNow.current(found));
  }, [stream]);
  useEffect(
    () => () => {
      isGone.current = true;
    },
    [],
  );

  const start = async () => {
    setFault(undefined);
    const opened = await openCamera();
    if (typeof opened === 'string') setFault(opened);
    else if (isGone.current) closeCamera(opened);
    else setStream(opened);
  };

  return (
    <div class="poll-watch">
      {stream === undefined ? (
        <>
          <p class="soft">{say('camera_explain')}</p>
          <button type="button" class="button" onClick={() => void start()}>
            {say('camera_start')}
          </button>
        </>
      ) : (
        <>
          <video ref={video} muted playsInline aria-label={say('camera_video')} />
          <button ref={stop} type="button" class="button quiet" onClick={() => setStream(undefined)}>
            {say('camera_stop')}
          </button>
        </>
      )}
      {fault && (
        <p class="note" role="alert">
          {say(`camera_${fault}`)}
        </p>
      )}
    </div>
  );
}
