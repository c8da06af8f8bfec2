import type { Locale } from '@/core/locale/locale.ts';
import type { Figure } from './catalog-types.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** The drawing in one language: labels in their places, the alternative text as its name. */
export function labelled(figure: Pick<Figure, 'svg' | 'labels' | 'alt'>, locale: Locale): string {
  return figure.svg
    .replace(/\{\{([\w-]+)\}\}/g, (place, key: string) => {
      const label = figure.labels[key]?.[locale];
      return label === undefined ? place : escapeXml(label);
    })
    .replace(/<svg\b(?![^>]*aria-label)/, `<svg aria-label="${escapeXml(figure.alt[locale])}"`)
    .trim();
}
