/** Ready strings of one language, as an island receives them: templates with `{{name}}` places, plural keys with `_one`, `_few`, `_many`, `_other`. */
export type Strings = Readonly<Record<string, string>>;

/**
 * Puts values into the `{{name}}` places of a template; a place without a value stays as it is, so that a fault is seen.
 * @example fill('Суроо: {{n}} / {{total}}', { n: 3, total: 6 }) // => 'Суроо: 3 / 6'
 */
export function fill(template: string, values: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(/\{\{(\w+)\}\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : place,
  );
}
