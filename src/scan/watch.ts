import { closeCamera } from './camera.ts';
import { codeSeeker } from './seek.ts';

/** How long to rest between two looks at the camera, in milliseconds; a code is before it for several looks. */
const rest = 60;

/**
 * Shows a camera in a video element and hands every text it sees to `hear`, until that says that it has enough, or the returned function is
 * called; then the camera is let go of and `onEnd` is told whether it was for lack of a reader.
 */
export function watch(
  shown: HTMLVideoElement,
  stream: MediaStream,
  hear: (text: string) => boolean | Promise<boolean>,
  onEnd: (fault?: 'not_fetched') => void,
): () => void {
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
    onEnd();
  };
  void look().catch(() => onEnd('not_fetched'));
  return () => {
    isOver = true;
    closeCamera(stream);
  };
}

/** The texts of the codes in a picture file; none where there are none or it is no picture. Rejects when the reader cannot be fetched. */
export async function textsIn(file: Blob): Promise<readonly string[]> {
  const seek = await codeSeeker();
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (picture === undefined) return [];
  const texts = await seek(picture, true).catch(() => []);
  picture.close();
  return texts;
}
