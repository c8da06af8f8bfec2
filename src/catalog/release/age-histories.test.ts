import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TextLabel } from '../translations/labels.ts';
import { type AgeLabel, type AgeStanding, explainedChanges, judgeAges, nextAges } from './ages.ts';
import type { Label } from './judge.ts';
import { digestsOf, type QuestionAge, type Release, type Released } from './release.ts';
import { emptyRelease } from './release-file.ts';

const kinds = [
  'text-still-answers',
  'text-is-in-doubt',
  'text-typo',
  'meaning',
  'source-meaning',
  'source-typo',
  'translate-ru',
  'translations-fit',
  'settle',
] as const;
type Kind = (typeof kinds)[number];

const edit = fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(5) });
const history = fc.array(fc.array(edit, { maxLength: 6 }), { minLength: 1, maxLength: 6 });

/** A question, the paragraph that answers it, and what no program can know: what its author meant. */
interface Known {
  readonly id: string;
  rev: number;
  ky: string;
  ru: string;
  readonly en: string;
  text: string;
  unsure: string | undefined;
  older: { ru?: string; en?: string };
}

class Author {
  readonly known: Known[] = Array.from({ length: 6 }, (_, at) => {
    const id = `keys/first-key/q${at}`;
    return {
      id,
      rev: 1,
      ky: `ky ${at}`,
      ru: `ru ${at}`,
      en: `en ${at}`,
      text: `text ${at}`,
      unsure: undefined,
      older: {},
    };
  });
  readonly asked = new Set<string>();
  readonly labels = new Map<string, Label>();
  readonly ages = new Map<string, AgeLabel>();
  readonly texts = new Map<string, TextLabel>();
  private readonly touched = new Set<Known>();
  private turn = 0;

  /** One edit at a question that this release has not touched yet, so that each has one meaning. */
  edit(kind: Kind, at: number, day: string): void {
    const each = this.known[at];
    if (each === undefined || this.touched.has(each)) return;
    this.touched.add(each);
    this.turn += 1;
    const { id } = each;
    if (kind.startsWith('text')) this.write(kind, each, day);
    else if (kind === 'settle' && each.unsure !== undefined) {
      this.ages.set(id, 'answers');
      each.unsure = undefined;
    } else if (kind === 'translations-fit' && Object.keys(each.older).length > 0) {
      this.ages.set(id, 'fits');
      each.older = {};
    } else if (kind === 'translate-ru') {
      each.ru = `ru turn ${this.turn}`;
      delete each.older.ru;
      this.labels.set(id, 'typo');
    } else if (kind === 'source-typo') {
      each.ky = `ky turn ${this.turn}`;
      this.labels.set(id, 'typo');
    } else if (kind === 'meaning' || kind === 'source-meaning') {
      each.ky = `ky turn ${this.turn}`;
      const isAll = kind === 'meaning';
      if (isAll) Object.assign(each, { ru: `ru turn ${this.turn}`, en: `en turn ${this.turn}` });
      each.older = isAll ? {} : { ru: each.older.ru ?? day, en: each.older.en ?? day };
      each.unsure = undefined;
      this.labels.set(id, 'meaning');
    }
  }

  private write(kind: Kind, each: Known, day: string): void {
    each.text = `text turn ${this.turn}`;
    if (kind === 'text-typo') this.texts.set(`block of ${each.id}`, 'typo');
    else {
      this.asked.add(each.id);
      const isInDoubt = kind === 'text-is-in-doubt';
      this.ages.set(each.id, isInDoubt ? 'unsure' : 'answers');
      each.unsure = isInDoubt ? (each.unsure ?? day) : undefined;
    }
  }

  questions(): Release['questions'] {
    return new Map(
      this.known.map(({ id, rev, ky, ru, en }): [string, Released] => {
        const parts = {
          structure: {},
          words: { ky: { prompt: ky }, ru: { prompt: ru }, en: { prompt: en } },
        };
        return [id, { rev, section: 'one', digests: digestsOf(parts), ...parts }];
      }),
    );
  }

  standing(before: Release, known: ReadonlyMap<string, string>): AgeStanding {
    const places = this.known.map(({ id, text }) => {
      const block = {
        id: `block of ${id}`,
        line: 3,
        section: 'one',
        explains: [],
        words: text,
        digests: { ky: text },
      };
      return [
        id,
        { digest: `block:${text}`, file: 'courses/keys/first-key/ky.mdx', blocks: [block] },
      ] as const;
    });
    const sources = new Map([['keys', 'ky']] as const);
    return { before, now: this.questions(), sources, places: new Map(places), known };
  }

  /** Takes over what a release has written. */
  released(): void {
    for (const each of this.known) if (this.labels.get(each.id) === 'meaning') each.rev += 1;
    for (const said of [this.asked, this.labels, this.ages, this.texts, this.touched]) said.clear();
  }
}

it('100 histories of edits ask of exactly the questions whose text may answer no more, and mark exactly the stale ones', () => {
  const met = { asked: 0, unsure: 0, older: 0, settled: 0 };
  fc.assert(
    fc.property(history, (releases) => {
      const author = new Author();
      let before = emptyRelease;
      let known: ReadonlyMap<string, string> = new Map();
      for (const [turn, edits] of [[], ...releases].entries()) {
        const day = `2026-12-${String(turn + 1).padStart(2, '0')}`;
        const doubtful = () => author.known.filter(({ unsure }) => unsure !== undefined).length;
        const last = doubtful();
        for (const { kind, at } of edits) author.edit(kind, at, day);

        const standing = author.standing(before, known);
        const { labels, ages, texts } = author;
        const asked = explainedChanges(standing, { labels, ages: new Map(), texts });
        expect(new Set(asked.map(({ id }) => id))).toEqual(author.asked);
        const tell = (id: string, field: string, found: string, wanted: string) => ({
          file: id,
          field,
          found,
          wanted,
        });
        expect(judgeAges(standing, { labels, ages, texts }, tell)).toEqual([]);
        const next = nextAges(standing, { labels, ages, texts }, day);
        const found = author.known.map(({ id }) => next.get(id));
        const age = ({ unsure, older }: Pick<QuestionAge, 'unsure' | 'older'>) => ({ unsure, older });
        expect(found.map((each) => each && age(each))).toEqual(author.known.map(age));

        met.asked += asked.length;
        met.unsure += doubtful();
        met.older += author.known.filter(({ older }) => Object.keys(older).length > 0).length;
        met.settled += Math.max(0, last - doubtful());
        author.released();
        before = { questions: author.questions(), retired: new Map(), ages: next };
        known = new Map(author.known.map(({ text }) => [text, text]));
      }
    }),
    { numRuns: 100 },
  );
  // Each of them was met, else the test would mean nothing.
  for (const [what, count] of Object.entries(met)) expect([what, count > 0]).toEqual([what, true]);
});
