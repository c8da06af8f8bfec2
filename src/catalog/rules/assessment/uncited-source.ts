import { isEmptyText } from '../../empty-text.ts';
import type { ContentRule, Fault, Room } from '../rule.ts';
import { type LessonText, lessonTexts } from './parts/passages.ts';

/** Facts cited in a text, each with the line where it is first. */
function citedIn({ passages }: LessonText): ReadonlyMap<string, number | undefined> {
  const cited = new Map<string, number | undefined>();
  for (const { facts, line } of passages) for (const id of facts) if (!cited.has(id)) cited.set(id, line);
  return cited;
}

function unused(room: Room, lesson: string, texts: readonly LessonText[]): Fault[] {
  const sheet = room.sheets.lessons.get(lesson);
  const [course, name] = lesson.split('/');
  const asked = room.questions
    .filter((each) => each.course === course && each.lesson === name)
    .flatMap(({ question }) => question.facts ?? []);
  const used = new Set([...asked, ...texts.flatMap((text) => [...citedIn(text).keys()])]);
  return (sheet?.value?.sources ?? []).flatMap((id, index): Fault[] => {
    if (used.has(id)) return [];
    const line = sheet?.lineOf(['sources', index]);
    return [
      {
        file: sheet?.file ?? '',
        ...(line === undefined ? {} : { line }),
        field: `sources.${index}`,
        found: `${id}, which no <Fact> of the text and no question uses`,
        mend: `put <Fact id="${id}" /> after the sentence that rests on it, or take it out of "sources"`,
      },
    ];
  });
}

/** A fact cited in one language and not in another: its readers get the sentence without its source. */
function oneSided(texts: readonly LessonText[]): Fault[] {
  return texts.flatMap((text) => {
    const own = citedIn(text);
    return texts
      .filter((other) => other !== text)
      .flatMap((other) => [...citedIn(other)].map(([id, line]) => ({ id, line, other })))
      .filter(({ id }, index, all) => !own.has(id) && all.findIndex((each) => each.id === id) === index)
      .map(
        ({ id, line, other }): Fault => ({
          file: text.file,
          field: 'Fact id',
          found: `no <Fact id="${id}" />, which stands in content/${other.file}${line === undefined ? '' : `:${line}`}`,
          mend: 'put it after the sentence that says the same here',
        }),
      );
  });
}

/** A fact cited that the lesson does not list: it has no number in the list of sources. */
function unlisted(room: Room, lesson: string, texts: readonly LessonText[]): Fault[] {
  const listed = new Set(room.sheets.lessons.get(lesson)?.value?.sources);
  return texts.flatMap((text) =>
    [...citedIn(text)]
      .filter(([id]) => !listed.has(id))
      .map(
        ([id, line]): Fault => ({
          file: text.file,
          ...(line === undefined ? {} : { line }),
          field: 'Fact id',
          found: `${id}, which "sources" of lesson.yaml does not list`,
          mend: `add ${id} to "sources", or mend the id`,
        }),
      ),
  );
}

export const rule: ContentRule = {
  id: 'uncited-source',
  severity: 'warning',
  over: 'content',
  about: 'The sources a lesson lists are those its text and its questions use, in every language.',
  measured: '0 of 52 sources of lessons',
  check: (room) =>
    [...room.sheets.lessons.keys()].flatMap((lesson) => {
      const texts = lessonTexts(room, lesson);
      if (texts.length === 0 || room.sheets.lessons.get(lesson)?.value === undefined) return [];
      // A text that is being written is judged once it is.
      if (texts.some(({ file }) => isEmptyText(room.files.get(file) ?? ''))) return [];
      return [...unused(room, lesson, texts), ...oneSided(texts), ...unlisted(room, lesson, texts)];
    }),
};
