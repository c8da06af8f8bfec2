import type { Problem } from '../problem.ts';
import type { ContentFiles, Sheets } from '../read-files.ts';

/** What an SVG may not hold, since it stands inside the page: code, own styles, outside addresses. */
const forbidden: readonly [RegExp, string][] = [
  [/<script/i, 'a script'],
  [/\son\w+=/i, 'an event handler'],
  [/<style|\sstyle=/i, 'own styles'],
  [/<(image|foreignObject|iframe)/i, 'an embedded document'],
  [/(href|src)=/i, 'a link'],
  [/\sid=/i, 'an id, which could stand twice on a page'],
];

/** Every figure has its drawing, every drawing its figure, and every label its place. */
export function checkFigures(files: ContentFiles, sheets: Sheets): Problem[] {
  const problems: Problem[] = [];
  const used = new Set<string>();
  for (const [key, sheet] of sheets.lessons) {
    for (const [index, figure] of (sheet.value?.figures ?? []).entries()) {
      const file = `courses/${key}/media/${figure.id}.svg`;
      used.add(file);
      const svg = files.get(file);
      if (svg === undefined) {
        const line = sheet.lineOf(['figures', index, 'id']);
        const place = {
          file: sheet.file,
          ...(line === undefined ? {} : { line }),
          field: `figures.${index}.id`,
        };
        problems.push({ ...place, found: figure.id, wanted: `a drawing at content/${file}` });
        continue;
      }
      problems.push(...checkDrawing(file, svg, Object.keys(figure.labels)));
    }
  }
  // Of a lesson that could not be read nothing is known; its own fault is told already.
  const unread = [...sheets.lessons]
    .filter(([, sheet]) => sheet.value === undefined)
    .map(([key]) => `courses/${key}/`);
  const drawings = [...files.keys()].filter(
    (file) => file.endsWith('.svg') && !used.has(file) && !unread.some((folder) => file.startsWith(folder)),
  );
  return [
    ...problems,
    ...drawings.map((file) => ({
      file,
      field: '',
      found: 'a drawing that no lesson uses',
      wanted: 'it in "figures" of lesson.yaml',
    })),
  ];
}

function checkDrawing(file: string, svg: string, labels: readonly string[]): Problem[] {
  const lineAt = (at: number) => ({ line: svg.slice(0, Math.max(at, 0)).split('\n').length });
  const places = new Set([...svg.matchAll(/\{\{(\w[\w-]*)\}\}/g)].map((match) => match[1] ?? ''));
  const bad = forbidden
    .filter(([pattern]) => pattern.test(svg))
    .map(([pattern, what]) => ({
      file,
      ...lineAt(svg.search(pattern)),
      field: '',
      found: what,
      wanted: 'shapes and text with the classes of content/guide/drawings.md only',
    }));
  const unlabelled = [...places]
    .filter((place) => !labels.includes(place))
    .map((place) => ({
      file,
      ...lineAt(svg.indexOf(`{{${place}}}`)),
      field: '',
      found: `{{${place}}}`,
      wanted: 'a label of that name in lesson.yaml',
    }));
  const unplaced = labels
    .filter((label) => !places.has(label))
    .map((label) => ({
      file,
      line: 1,
      field: `labels.${label}`,
      found: 'a label without a place',
      wanted: `{{${label}}} in the drawing`,
    }));
  return [...bad, ...unlabelled, ...unplaced];
}
