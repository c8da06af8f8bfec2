const place = /\{\{([^}]*)\}\}/g;

/** The `{{names}}` of a text, sorted. */
function placesOf(words: string): string[] {
  return [...words.matchAll(place)].map((match) => match[1] ?? '').sort();
}

interface Found {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

function textProblems(
  value: Readonly<Record<'ky' | 'ru' | 'en', string>>,
  known: readonly string[] | null,
): string[] {
  const names = placesOf(value.ky);
  const strange = known ? names.filter((name) => !known.includes(name)) : [];
  return [
    ...strange.map((name) => `{{${name}}} is nothing drawn and no actor; there are ${known?.join(', ')}`),
    ...(['ru', 'en'] as const)
      .filter((locale) => new Set([...names, ...placesOf(value[locale])]).size !== new Set(names).size)
      .map((locale) => `the ${locale} text has other {{names}} than the Kyrgyz one`),
    ...(/\}\}[а-яёңөү]/i.test(value.ky)
      ? ['no ending can be joined to {{…}} in Kyrgyz: put a word behind it (үчүн, менен, дареги)']
      : []),
  ];
}

/** Looks through every text of a file for unknown (any is known where `known` is null) or unequal `{{names}}` and for endings glued to them. */
export function placeProblems(
  value: unknown,
  known: readonly string[] | null,
  path: Found['path'] = [],
): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('ky' in value && 'ru' in value && 'en' in value) {
    return textProblems(value as Record<'ky' | 'ru' | 'en', string>, known).map((message) => ({
      path,
      message,
    }));
  }
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, part]) => placeProblems(part, known, [...path, key]));
}
