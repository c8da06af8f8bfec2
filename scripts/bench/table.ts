import type { Locale } from '@/core/locale/locale.ts';
import type { FoundShare, Run } from './measure.ts';

/** The medians of one engine over the same lessons. */
export interface Row extends Run {
  readonly engine: string;
  readonly locale: Locale;
  readonly lessons: number;
  readonly buildSeconds: number;
  readonly found?: FoundShare;
}

/** What our search must come to (issue 6). */
const budgets = {
  own: 'chynjyr',
  bytes: new Map([
    [300, 20],
    [1000, 30],
  ]),
  keystroke: 12,
  place: 2,
};

const kb = (bytes: number) => (bytes / 1024).toFixed(1);
const percent = (share: number | undefined) => (share === undefined ? '' : `${(100 * share).toFixed(0)} %`);

/** The figures as a table in Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const head = [
    'language',
    'lessons',
    'engine',
    'first answer, KB',
    'with passages, KB',
    'requests',
    'a further question, KB, median / p95',
    'load, ms',
    'warm keystroke, ms, p50 / p95',
    'inflected nouns found',
    'of what is found, right',
    'nothing right',
    'build, s',
  ];
  const lines = rows.map((row) => [
    row.locale,
    row.lessons,
    row.engine,
    kb(row.firstBytes),
    kb(row.passageBytes),
    row.firstRequests,
    `${kb(row.moreBytes)} / ${kb(row.moreBytesP95)}`,
    row.loadMs.toFixed(0),
    `${row.warm50.toFixed(1)} / ${row.warm95.toFixed(1)}`,
    percent(row.found?.recall),
    percent(row.found?.precision),
    percent(row.found?.nothing),
    row.buildSeconds.toFixed(1),
  ]);
  return [head, head.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** What must hold of our rows beside the others of the same language and number of lessons. */
export function verdicts(
  rows: readonly Row[],
): readonly { readonly holds: boolean; readonly text: string }[] {
  const own = rows.filter(({ engine }) => engine === budgets.own);
  return own.flatMap((row) => {
    const name = `${row.locale} ${row.lessons}:`;
    const peers = rows.filter(
      (one) => one.engine !== budgets.own && one.locale === row.locale && one.lessons === row.lessons,
    );
    const limit = budgets.bytes.get(row.lessons);
    const faster = peers.filter(({ warm95 }) => warm95 < row.warm95).length;
    const smaller = peers.filter(({ firstBytes }) => firstBytes < row.firstBytes).length;
    const bigger = own.find((one) => one.locale === row.locale && one.lessons > row.lessons);
    const better = peers.filter(({ found }) => (found?.recall ?? 0) >= (row.found?.recall ?? 1)).length;
    return [
      ...(limit === undefined
        ? []
        : [
            {
              holds: row.firstBytes <= limit * 1024,
              text: `${name} ${kb(row.firstBytes)} KB of at most ${limit}`,
            },
          ]),
      {
        holds: row.warm95 <= budgets.keystroke,
        text: `${name} ${row.warm95.toFixed(1)} ms of at most ${budgets.keystroke}`,
      },
      { holds: smaller === 0, text: `${name} ${smaller} of ${peers.length} peers send fewer bytes` },
      { holds: faster < budgets.place, text: `${name} ${faster} of ${peers.length} peers are faster` },
      ...(row.found === undefined
        ? []
        : [
            {
              holds: better === 0,
              text: `${name} ${better} of ${peers.length} peers find as many Kyrgyz forms`,
            },
          ]),
      ...(bigger === undefined
        ? []
        : [
            {
              holds: bigger.firstBytes / row.firstBytes < bigger.lessons / row.lessons,
              text: `${name} ${(bigger.firstBytes / row.firstBytes).toFixed(2)} times the bytes at ${bigger.lessons / row.lessons} times the lessons`,
            },
          ]),
    ];
  });
}
