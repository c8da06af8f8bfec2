import { buildDay } from '../build-day.ts';
import { catalog, catalogFiles } from '../catalog.ts';
import { type Status, statusOf } from './status.ts';

const dictionaries = import.meta.glob<string>(
  ['/src/**/strings.{ky,ru,en}.json', '/src/**/strings/{ky,ru,en}.json'],
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
);

/** The state of all texts on the day of the build. */
export const siteStatus: Status = statusOf(
  catalogFiles,
  catalog,
  new Map(Object.entries(dictionaries).map(([path, text]) => [path.slice(1), text])),
  buildDay,
);
