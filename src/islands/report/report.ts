import { reportedPath } from './reported-path.ts';

/** Puts the page the reader came from into the text, and brings the buttons to life: copy, and share where the device can. */
export function startReport(root: Document): void {
  const text = root.querySelector<HTMLTextAreaElement>('#report-text');
  const status = root.querySelector('#report-status');
  if (!text || !status) return;
  const path = reportedPath(location.search);
  if (path !== undefined) {
    const { from = '' } = text.dataset;
    text.value = text.value.replace(from, () => `${from}${location.origin}${path}`);
    root.querySelector('#report-page-note')?.remove();
  }
  const [copy, share] = ['copy', 'share'].map((id) => root.querySelector<HTMLElement>(`#report-${id}`));
  if (copy) {
    copy.hidden = false;
    copy.addEventListener('click', async () => {
      const copied = await navigator.clipboard.writeText(text.value).then(
        () => true,
        () => false,
      );
      if (!copied) text.select();
      status.textContent = copy.dataset[copied ? 'done' : 'failed'] ?? '';
    });
  }
  if (share && 'share' in navigator) {
    share.hidden = false;
    // Closing the sheet without choosing anybody is no failure.
    share.addEventListener('click', () => navigator.share({ text: text.value }).catch(() => {}));
  }
}
