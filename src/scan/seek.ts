import { loadReader } from './load.ts';

/** What can be looked at for codes. */
export type Picture = HTMLVideoElement | ImageBitmap;

/** Finds the texts of the QR codes in a picture; none when there are none. `patient` for a photograph, which stands still. */
export type Seek = (picture: Picture, patient?: boolean) => Promise<readonly string[]>;

interface NativeDetector {
  detect(source: Picture): Promise<readonly { readonly rawValue: string }[]>;
}
type NativeClass = {
  new (options: { formats: readonly string[] }): NativeDetector;
  getSupportedFormats(): Promise<readonly string[]>;
};

/** The longest side that our own reader looks at, in pixels: larger costs a cheap phone more than it finds. */
const longestSide = 1280;

function sizeOf(picture: Picture): { width: number; height: number } {
  if ('videoWidth' in picture) return { width: picture.videoWidth, height: picture.videoHeight };
  return { width: picture.width, height: picture.height };
}

/** The browser's own reader, which uses the chip of the phone; undefined where there is none. */
async function nativeSeek(): Promise<Seek | undefined> {
  try {
    const Detector = (globalThis as { BarcodeDetector?: NativeClass }).BarcodeDetector;
    if (!(await Detector?.getSupportedFormats())?.includes('qr_code') || Detector === undefined)
      return undefined;
    const detector = new Detector({ formats: ['qr_code'] });
    return async (picture) => (await detector.detect(picture)).map(({ rawValue }) => rawValue);
  } catch {
    return undefined;
  }
}

/** Our own reader; it comes only to those whose browser has none. */
async function ownSeek(): Promise<Seek> {
  const { decodeQR } = await loadReader();
  const canvas = document.createElement('canvas');
  const paper = canvas.getContext('2d', { willReadFrequently: true });
  return async (picture, patient = false) => {
    const { width, height } = sizeOf(picture);
    const scale = Math.min(1, longestSide / Math.max(width, height, 1));
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    if (paper === null || canvas.width === 0 || canvas.height === 0) return [];
    paper.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const image = paper.getImageData(0, 0, canvas.width, canvas.height);
    const care = patient
      ? { effort: Number.POSITIVE_INFINITY, timeLimit: 2000 }
      : { effort: 4, timeLimit: 60 };
    try {
      return [decodeQR(image, care)];
    } catch {
      // It throws where it finds nothing.
      return [];
    }
  };
}

/** A reader of QR codes: the browser's own, or ours where there is none or it fails, as on phones without its service. Rejects when ours cannot be fetched. */
export async function codeSeeker(): Promise<Seek> {
  const native = await nativeSeek();
  let own = native === undefined ? await ownSeek() : undefined;
  return async (picture, patient) => {
    if (native !== undefined && own === undefined) {
      try {
        const found = await native(picture, patient);
        if (found.length > 0 || !patient) return found;
      } catch {
        // Ours from now on.
      }
    }
    own ??= await ownSeek();
    return own(picture, patient);
  };
}
