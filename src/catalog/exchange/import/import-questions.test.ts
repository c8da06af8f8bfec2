import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Question } from '@/questions/registry.ts';
import { quizSchema } from '@/questions/registry.ts';
import { sampleContent } from '../../sample-content.ts';
import { type Imported, importQuestions, type SourceFile } from './import-questions.ts';

const lesson = 'courses/keys/first-key';
const file = `${lesson}/quiz.yaml`;

function run(...texts: [string, ...string[]]): Imported {
  const files = sampleContent();
  files.delete(file);
  const sources = texts.map((text, at): SourceFile => {
    const locale = (['ky', 'ru', 'en'] as const)[at] ?? 'ky';
    return { locale, file: `${locale}.gift`, text, format: 'gift' };
  });
  return importQuestions(files, lesson, sources as [SourceFile]);
}

/** The only question that comes of a text, with what is said of it. */
function only(...texts: [string, ...string[]]): { question: Question; notes: string } {
  const { files, fates } = run(...texts);
  const { questions } = quizSchema.parse(parse(files.get(file) ?? '', { schema: 'core' }));
  const [question] = questions;
  if (question === undefined || questions.length > 1) throw new Error(`${questions.length} questions`);
  return { question, notes: fates.map(({ notes }) => notes.join('\n')).join('\n') };
}

const options = (list: readonly { text: { ky: string } }[]) => list.map(({ text }) => text.ky);

describe('what does not fit a type', () => {
  it.each([
    ['a missing answer', '{=а ~б ~в}', 'one-choice', 4, 'one wrong answer is missing'],
    ['answers too many', '{=а ~б ~в ~г ~д#Жок ~е}', 'one-choice', 4, 'left out: “д” (Жок)'],
    ['two right answers of three', '{~%50%а ~%50%б ~в}', 'several-choices', 4, 'one wrong answer is missing'],
    [
      'four right answers alone',
      '{~%25%а ~%25%б ~%25%в ~%25%г}',
      'several-choices',
      5,
      'one wrong answer is missing',
    ],
    ['seven answers', '{~%50%а ~%50%б ~в ~г ~д ~е ~ж}', 'several-choices', 6, 'left out: “ж”'],
    ['partial points', '{=а ~%50%б ~в ~г}', 'one-choice', 4, '“б” earned 50 %'],
    ['a choice of yes and no', '{=Ооба#Себеби ~Жок}', 'true-false', 3, 'write the reasons'],
    ['true or false', '{F#Эмнеге#Себеби}', 'true-false', 3, 'write the reasons'],
  ])('is filled or left out, and told: %s', (_, answers, type, count, said) => {
    const { question, notes } = only(`Суроо? ${answers}`);
    expect(question.type).toBe(type);
    expect('options' in question && question.options).toHaveLength(count);
    expect(notes).toContain(said);
  });
  it('keeps what is said to right and wrong verdicts as reasons', () => {
    const { question } = only('Суроо? {F#Эмнеге#Себеби ####Жалпы}');
    expect(
      question.type === 'true-false' && [question.truth, question.options.map(({ reason }) => reason.ky)],
    ).toEqual([false, ['Себеби', 'Эмнеге', expect.stringContaining('‹жазыңыз')]]);
  });
  it('sorts lines that share an answer into groups', () => {
    const { question, notes } = only('Суроо? {=а -> бир =б -> эки =в -> бир}');
    expect(question.type === 'groups' && question.items.map(({ group }) => group)).toEqual([
      'bir',
      'eki',
      'bir',
    ]);
    expect(notes).toContain('became the type “groups”');
  });
  it('fills a matching of two lines and cuts one of seven', () => {
    expect(only('Суроо? {=а -> 1 =б -> 2}').question).toMatchObject({
      left: { length: 3 },
      right: { length: 3 },
    });
    const seven = [...'абвгдеж'].map((left, at) => `=${left} -> ${at}`).join(' ');
    const { question, notes } = only(`Суроо? {${seven}}`);
    expect([question.type === 'match' && options(question.left).length, notes]).toEqual([
      6,
      expect.stringContaining('“ж” – “6”'),
    ]);
  });
  it('takes out wrong numbers that would count as right, and twins', () => {
    const { question, notes } = only('Суроо? {#=10:1 =%0%11#Чек =%0%20#Көп =%0%20.5#Дагы}');
    expect(question.type === 'number' && question.mistakes.map(({ value }) => value)).toEqual([20]);
    expect(notes).toMatch(/number 11 is left out, since 10 ± 1 counts as right: “Чек”\n.*20.5.*another one/);
  });
  it('accepts a form once, whatever capitals it has, and breaks no gap on brackets of the text', () => {
    const { question } = only('Ал [[x]] дейт: {=Ачкыч =ачкыч =жеке ачкыч} деп.');
    expect(question.type === 'gap-text' && [question.gaps[0]?.accept.ky, question.text.ky]).toEqual([
      ['Ачкыч', 'жеке ачкыч'],
      'Ал [ [x] ] дейт: [[gap-1]] деп.',
    ]);
  });
});

describe('files in several languages', () => {
  it('are joined by name, though their order differs', () => {
    const { files, pairedBy, fates } = run(
      '::one::Бир? {T}\n\n::two::Эки? {F}',
      '::two::Два? {F}\n\n::one::Один? {T}',
    );
    expect([pairedBy, fates.map(({ fate }) => fate)]).toEqual(['name', ['carried', 'carried']]);
    const { questions } = quizSchema.parse(parse(files.get(file) ?? '', { schema: 'core' }));
    expect(questions.map(({ id, prompt }) => [id, prompt.ky, prompt.ru])).toEqual([
      ['one', 'Бир?', 'Один?'],
      ['two', 'Эки?', 'Два?'],
    ]);
  });
  it('are joined by order where they have no common names; what is over is told', () => {
    const { pairedBy, fates } = run('Бир? {T}', 'Один? {T}\n\nДва? {T}');
    expect(pairedBy).toBe('order');
    expect(fates.map(({ file: from, fate, notes }) => [from, fate, notes[0]])).toEqual([
      ['ky.gift', 'carried', expect.any(String)],
      ['ru.gift', 'left-out', 'no question of ky.gift goes with it'],
    ]);
  });
  it('never mix keys: a language with another key waits for its translation, and that is told', () => {
    const { question, notes } = only('Бир? {=а ~б ~в ~г}', 'Один? {~а =б ~в ~г}', 'One? {=a ~b ~c ~d}');
    expect(question.prompt).toEqual({ ky: 'Бир?', ru: '‹напишите, например: Бир?›', en: 'One?' });
    expect(notes).toMatch(/its ru text is not taken: it differs at options.0.correct \(“Один\?”\)/);
  });
});

describe('ids', () => {
  it.each([
    ['::which-one::Суроо?', 'which-one'],
    ['::Question 12::Кайсынысы жашыруун?', 'kaysynysy-jashyruun'],
    ['::Жеке ачкыч::Суроо?', 'jeke-achkych'],
    ['12 сөз кайда турат жана эмне үчүн ошол жерде?', 'soz-kayda-turat-jana-emne'],
    ['::№ 7::???', 'question'],
  ])('of %s is %s', (text, id) => {
    expect(only(`${text} {T}`).question.id).toBe(id);
  });
  it('are unique beside those of the quiz, and English where there is English', () => {
    const { files } = run('How many? {T}\n\nHow many? {F}');
    expect(files.get(file)?.match(/- id: how-many\S*/g)).toEqual(['- id: how-many', '- id: how-many-2']);
    const { question } = only('Бир? {=ачкыч ~б ~в ~г}', 'Один? {=ключ ~б ~в ~г}', 'One? {=key ~b ~c ~d}');
    expect(question.type === 'one-choice' && question.options[0]?.id).toBe('key');
  });
});
