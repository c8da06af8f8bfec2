import { type Placed, placeName } from '../finding.ts';

const base = import.meta.env.BASE_URL.replace(/\/+$/, '');

/** Opens the place of a finding in the author's editor, through Vite, which knows the editor that runs. */
export function openInEditor(finding: Placed): void {
  void fetch(`${base}/__open-in-editor?file=${encodeURIComponent(placeName(finding))}`);
}

/** Copies the place of a finding; says whether the browser allowed it. */
export function copyPlace(finding: Placed): Promise<boolean> {
  return navigator.clipboard.writeText(placeName(finding)).then(
    () => true,
    () => false,
  );
}
