/** Why there is no picture: the page is not secure, the phone has no camera, it was not allowed, or something else holds it. */
export type CameraFault = 'insecure' | 'none' | 'denied' | 'busy';

/** Opens the camera at the back; the browser asks the visitor. */
export async function openCamera(): Promise<MediaStream | CameraFault> {
  // Browsers withhold the camera from pages without https, and say nothing about it.
  if (!isSecureContext) return 'insecure';
  if (navigator.mediaDevices?.getUserMedia === undefined) return 'none';
  try {
    return await navigator.mediaDevices.getUserMedia({
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
    });
  } catch (error) {
    const { name } = error as Error;
    if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
    return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'none' : 'busy';
  }
}

/** Lets go of the camera, so that its light goes out. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
