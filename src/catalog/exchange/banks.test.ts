import { expect, it } from 'vitest';
import { formats } from './formats.ts';

const shape = (text: string, name: keyof typeof formats) => formats[name].read('bank', text);

it('reads GIFT as Moodle documents it', () => {
  const { questions, leftOut } = shape(
    `// question: 1  name: Grants tomb
::Grants tomb::Who is buried in Grant's tomb in New York City? {
=Grant
~No one
#Was true for 12 years, but Grant's remains were buried in the tomb in 1897
}

Two plus {=two =2} equals four.

Which animals eat mice? {=cat -> cat food =dog -> dog food =bird -> seeds}

When was Ulysses S. Grant born? {#1822:5}

What is the value of pi (to 3 decimal places)? {#3.151..3.162}.

The American holiday of Thanksgiving is celebrated on the {~second ~third =fourth} Thursday of November.

What two people are entombed in Grant's tomb? {~%-50%No one ~%50%Grant ~%50%Grant's wife ~%-50%Grant's father}

Write about it. {}

You can use your pencil and paper for these next math questions.`,
    'gift',
  );
  expect(questions.map(({ line, prompt, body }) => [line, prompt, body.type])).toEqual([
    [2, "Who is buried in Grant's tomb in New York City?", 'choice'],
    [8, '', 'gaps'],
    [10, 'Which animals eat mice?', 'pairs'],
    [12, 'When was Ulysses S. Grant born?', 'number'],
    [14, 'What is the value of pi (to 3 decimal places)? _____ .', 'number'],
    [16, 'The American holiday of Thanksgiving is celebrated on the _____ Thursday of November.', 'choice'],
    [18, "What two people are entombed in Grant's tomb?", 'choice'],
  ]);
  expect(questions[1]?.body).toMatchObject({
    pieces: ['Two plus ', { accept: ['two', '2'] }, ' equals four.'],
  });
  expect(questions[4]?.body).toMatchObject({ answer: 3.1565, tolerance: 0.0055 });
  expect(questions[6]).toMatchObject({
    body: { several: true },
    notes: ['wrong answers took points away: here they take none'],
  });
  expect(leftOut.map(({ why }) => why)).toEqual([
    expect.stringContaining('essay'),
    expect.stringContaining('description'),
  ]);
});

it('reads the XML that Moodle exports, and names what is of Moodle alone', () => {
  const { questions, leftOut } = shape(
    `<?xml version="1.0" encoding="UTF-8"?>
<quiz>
<question type="category"><category><text>$course$/top/keys/one-way</text></category></question>
<question type="multichoice">
  <name><text>Secret</text></name>
  <questiontext format="html"><text><![CDATA[<p>Which one is <b>secret</b>?</p>]]></text></questiontext>
  <generalfeedback format="html"><text></text></generalfeedback>
  <defaultgrade>2.0000000</defaultgrade>
  <single>true</single><shuffleanswers>false</shuffleanswers>
  <correctfeedback format="html"><text>Your answer is correct.</text></correctfeedback>
  <answer fraction="100" format="html"><text>The key</text><feedback format="html"><text>Yes</text></feedback></answer>
  <answer fraction="50" format="html"><text>The seed</text><feedback format="html"><text></text></feedback></answer>
  <answer fraction="0" format="html"><text>The address</text><feedback format="html"><text></text></feedback></answer>
  <hint format="html"><text>Think.</text></hint>
  <tags><tag><text>keys</text></tag></tags>
</question>
<question type="cloze">
  <name><text>Gaps</text></name>
  <questiontext format="html"><text>A {1:SHORTANSWER:=key#Right~*#No} and a {1:MULTICHOICE:=copy~photo}.</text></questiontext>
</question>
<question type="matching">
  <name><text>Pairs</text></name>
  <questiontext format="html"><text>Match</text></questiontext>
  <subquestion format="html"><text>a</text><answer><text>1</text></answer></subquestion>
  <subquestion format="html"><text>b</text><answer><text>2</text></answer></subquestion>
  <subquestion format="html"><text></text><answer><text>3</text></answer></subquestion>
</question>
<question type="calculated"><name><text>Calc</text></name><questiontext format="html"><text>x</text></questiontext></question>
</quiz>`,
    'moodle-xml',
  );
  expect(questions).toMatchObject([
    {
      line: 4,
      name: 'Secret',
      category: '$course$/top/keys/one-way',
      prompt: 'Which one is secret?',
      hints: ['Think.'],
    },
    {
      body: {
        pieces: [
          'A ',
          { accept: ['key'], reason: 'Right', hint: 'No' },
          ' and a ',
          { accept: ['copy'] },
          '.',
        ],
      },
    },
    { body: { pairs: [{ left: 'a' }, { left: 'b' }], extras: [{ text: '3' }] } },
  ]);
  expect(questions[0]?.notes).toEqual([
    'the formatting <b> is taken off',
    '“The seed” earned 50 %: here it is wrong',
    'its weight of 2.0000000 points is left out',
    'its answers stood in a fixed order: here they are mixed',
    'its tags are left out: keys',
  ]);
  expect(questions[1]?.notes[0]).toContain('wrong answers are left out: photo');
  expect(leftOut).toMatchObject([{ name: 'Calc', why: expect.stringContaining('“calculation”') }]);
});

it('reads Aiken, and tells each question without a key by its line', () => {
  const { questions, leftOut } = shape(
    'What is secret?\nA. The address\nB) The key\nANSWER: B\n\nNo key here?\nA. x\nB. y\n\nWrong key?\nA. x\nB. y\nANSWER: C\n',
    'aiken',
  );
  expect(questions).toMatchObject([{ line: 1, body: { options: [{ right: false }, { right: true }] } }]);
  expect(leftOut).toEqual([
    { line: 6, name: 'No key here?', why: expect.stringContaining('ANSWER') },
    { line: 10, name: 'Wrong key?', why: 'ANSWER: C names 0 of its answers, wanted one' },
  ]);
});

it('reads a table with Russian headings, semicolons and cells of two lines, and counts lines as a person does', () => {
  const { questions, leftOut, problems } = shape(
    '\uFEFFВопрос;A;B;C;D;Правильный ответ;Заметка\r\n"Что\r\nтайна?";ключ;адрес;хеш;блок;A;x\r\nЧто ещё?;да;нет;;;Я;\r\n12 × 11?;;;;;132;\r\n',
    'csv',
  );
  expect(questions).toMatchObject([
    { line: 2, prompt: 'Что\nтайна?', body: { type: 'choice', several: false } },
    { line: 5, body: { type: 'number', answer: 132 } },
  ]);
  expect(leftOut).toMatchObject([{ line: 4, why: expect.stringContaining('"Я"') }]);
  expect(problems).toMatchObject([{ line: 1, found: expect.stringContaining('Заметка') }]);
  const excel = shape('sep=;\nprompt;option 1;option 2;correct\nБир, эки?;а;б;2\n', 'csv');
  expect(excel.questions).toMatchObject([
    { line: 3, prompt: 'Бир, эки?', body: { options: [{}, { right: true }] } },
  ]);
});
