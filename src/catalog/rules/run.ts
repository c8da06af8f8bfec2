import { buildCatalog } from '../build-catalog.ts';
import { named, type Problem } from '../problem.ts';
import { checkRelease } from '../release/make-release.ts';
import { checkShortTexts } from '../short-texts/make-short-texts.ts';
import { checkTranslations } from '../translations/make-translations.ts';
import { findLine } from './find-line.ts';
import { rules as allRules } from './registry.ts';
import { type Materials, roomOf } from './room.ts';
import type { AskedQuestion, Fault, Finding, QuestionRule, Room, Rule, TextRule, TextUnit } from './rule.ts';
import type { TextGroup } from './texts.ts';

/** Where the words of the interface stand; everything else is content. */
const isInterface = (file: string) => file.startsWith('src/');

/** A problem of the structure, which the build refuses too, in the words of the check. */
export function findingOf({ rule, file, line, field, found, wanted }: Problem): Finding {
  return {
    rule: rule ?? 'schema',
    severity: 'error',
    file: `content/${file}`,
    ...(line === undefined ? {} : { line }),
    field,
    found,
    mend: wanted,
  };
}

function told(
  rule: Rule,
  fault: Fault,
  place: { file: string; line?: number | undefined; field: string },
): Finding {
  const file = fault.file ?? place.file;
  const line = fault.line ?? place.line;
  return {
    rule: rule.id,
    severity: rule.severity,
    file: isInterface(file) ? file : `content/${file}`,
    ...(line === undefined ? {} : { line }),
    field: fault.field ?? place.field,
    found: fault.found,
    mend: fault.mend,
    ...(fault.fix === undefined ? {} : { fix: fault.fix }),
  };
}

type Sources = (file: string) => string;

function ofText(rule: TextRule, unit: TextUnit, room: Room, sources: Sources): Finding[] {
  return rule.check(unit, room).map((fault) => {
    const word = fault.word ?? fault.fix?.from;
    const line = fault.line ?? findLine(sources(unit.file), unit.line, word);
    return told(rule, fault, { file: unit.file, line, field: unit.field });
  });
}

/** What rules over texts said of a group, until a file of the group or the terms change. */
const kept = new WeakMap<TextGroup, { readonly terms: Room['terms']; readonly by: Map<Rule, Finding[]> }>();

function ofGroup(rule: TextRule, group: TextGroup, room: Room, sources: Sources): Finding[] {
  const known = kept.get(group);
  const by = known?.terms === room.terms ? known.by : new Map<Rule, Finding[]>();
  if (by !== known?.by) kept.set(group, { terms: room.terms, by });
  const before = by.get(rule);
  if (before) return before;
  const findings = group.flatMap((unit) => ofText(rule, unit, room, sources));
  by.set(rule, findings);
  return findings;
}

/** What rules that look at a question alone said of it; a question is another object once its file has changed. */
const keptOf = new WeakMap<object, Map<Rule, Finding[]>>();

function ofQuestionOnce(rule: QuestionRule, asked: AskedQuestion, room: Room): Finding[] {
  if (!rule.alone) return ofQuestion(rule, asked, room);
  const by = keptOf.get(asked.question) ?? new Map<Rule, Finding[]>();
  keptOf.set(asked.question, by);
  const findings = by.get(rule) ?? ofQuestion(rule, asked, room);
  by.set(rule, findings);
  return findings;
}

function ofQuestion(rule: QuestionRule, asked: AskedQuestion, room: Room): Finding[] {
  const place = { file: asked.file, line: asked.lineOf(asked.path), field: asked.path.join('.') };
  return rule.check(asked, room).map((fault) => told(rule, fault, place));
}

/** What the given rules say of the materials, in the order of files and lines. */
export function applyRules(materials: Materials, rules: readonly Rule[] = allRules): Finding[] {
  const { room, groups } = roomOf(materials);
  const sources: Sources = (file) =>
    (isInterface(file) ? materials.strings?.get(file) : room.files.get(file)) ?? '';
  return rules.flatMap((rule) => {
    if (rule.over === 'text') return groups.flatMap((group) => ofGroup(rule, group, room, sources));
    if (rule.over === 'question') return room.questions.flatMap((asked) => ofQuestionOnce(rule, asked, room));
    return rule.check(room).map((fault) => told(rule, fault, { file: fault.file ?? '', field: '' }));
  });
}

const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/'));

/**
 * Without what is said of a lesson only because a text of it cannot be read: marks and sources that seem to be missing. Rules that
 * look at one text speak on, since they read the others.
 */
function withoutEchoes(findings: readonly Finding[], rules: readonly Rule[]): readonly Finding[] {
  const unread = new Set(
    findings.filter(({ rule }) => rule === unreadable).map(({ file }) => folderOf(file)),
  );
  const around = new Set(
    rules.filter(({ id, over }) => over !== 'text' && id !== unreadable).map(({ id }) => id),
  );
  return findings.filter(({ rule, file }) => !(around.has(rule) && unread.has(folderOf(file))));
}

/** The rule that tells texts which cannot be read. */
const unreadable = 'mdx-syntax';

/** Everything that is wrong with the materials: structure, then rules, then what the last release does not know. */
export function judge(materials: Materials, rules: readonly Rule[] = allRules): readonly Finding[] {
  const { files, strings } = materials;
  const exists = (file: string) =>
    isInterface(file) ? strings?.has(file) : files.has(file.slice('content/'.length));
  const { catalog, problems } = buildCatalog(files);
  const unreleased =
    catalog === undefined
      ? []
      : [
          ...named('release', checkRelease(files)),
          ...named('stale-translation', [...checkTranslations(files), ...checkShortTexts(files)]),
        ];
  const ids = new Set(rules.map(({ id }) => id));
  // What a rule of the same name tells, with a mend for machines, is not told twice.
  const own = problems.filter(({ rule = '' }) => !ids.has(rule));
  const findings = withoutEchoes(
    [...[...own, ...unreleased].map(findingOf), ...applyRules(materials, rules)],
    rules,
  );
  // What is said of a file as a whole is said at its beginning, so that an editor can open it; a file that is missing has no line.
  const placed = findings.map((finding) =>
    finding.line === undefined && exists(finding.file) ? { ...finding, line: 1 } : finding,
  );
  const place = ({ file, line = 0 }: Finding) => [file, line] as const;
  return placed.toSorted((one, other) => {
    const [[file, line], [otherFile, otherLine]] = [place(one), place(other)];
    return file === otherFile ? line - otherLine : file < otherFile ? -1 : 1;
  });
}
