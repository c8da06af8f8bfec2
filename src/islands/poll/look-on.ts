import { closeCamera } from '@/scan/camera.ts';
import { type FoundMark, findMarks } from '@/scan/marks/find-marks.ts';
import { greyOf } from '@/scan/marks/picture.ts';

/** How wide a picture is looked at, in pixels: wider ones take a phone too long. */
const widest = 1280;
/** How long to rest between two looks, in milliseconds, so that the page still hears a finger. */
const rest = 120;

/** Shows a camera in a video element and hands on the marks of each look, until the returned function is called. */
export function lookOn(
  shown: HTMLVideoElement,
  stream: MediaStream,
  see: (found: readonly FoundMark[]) => void,
): () => void {
  let isOver = false;
  shown.srcObject = stream;
  // A browser that waits for a press to play has had one.
  void shown.play().catch(() => undefined);
  const canvas = document.createElement('canvas');
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const look = () => {
    if (isOver || pen === null) return;
    if (shown.readyState >= 2 && shown.videoWidth > 0) {
      const scale = Math.min(1, widest / shown.videoWidth);
      const [width, height] = [Math.round(shown.videoWidth * scale), Math.round(shown.videoHeight * scale)];
      if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
      pen.drawImage(shown, 0, 0, width, height);
      see(findMarks(greyOf(pen.getImageData(0, 0, width, height))));
    }
    setTimeout(look, rest);
  };
  look();
  return () => {
    isOver = true;
    closeCamera(stream);
  };
}
