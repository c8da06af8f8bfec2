/** The writer of QR codes, and our reader of them for browsers without one; each is fetched once. A fetch that failed is tried anew at the next call. */
export const loadWriter = () => import('qr');
export const loadReader = () => import('qr/decode.js');

/**
 * Fetches both while there is a connection: the codes are for where there is none. Done when the page has nothing else to do,
 * in silence, since whoever needs them later is told.
 */
export function fetchAhead(): () => void {
  const timer = setTimeout(() => {
    loadWriter().catch(() => undefined);
    if (!('BarcodeDetector' in globalThis)) loadReader().catch(() => undefined);
  }, 1500);
  return () => clearTimeout(timer);
}
