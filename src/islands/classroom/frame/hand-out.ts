/** Hands a file to the browser to be saved. `type` is a media type such as `application/json`. */
export function giveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** A name as part of the name of a file: letters and digits of any script, the rest hyphens. @example fileName('9-«А», 2026') // => '9-А-2026' */
export function fileName(text: string): string {
  return text
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

/** Copies text; false where the browser does not let. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether this browser can hand a text to another app. */
export function canShare(): boolean {
  return typeof navigator.share === 'function';
}

/** Opens the device's own list of apps for a text; that the list was closed again is no fault. */
export async function shareText(text: string, title: string): Promise<void> {
  try {
    await navigator.share({ title, text });
  } catch {
    // Closed without choosing, or refused: the text still stands on the page to be copied.
  }
}
