import { useMemo } from 'preact/hooks';
import { analyseItem, type FirstAnswer, firstAnswersOf } from '@/core/classroom/book/item-analysis.ts';
import { percentOf } from '@/core/classroom/book/report.ts';
import { locales } from '@/core/locale/locale.ts';
import { Heading } from '../frame/Heading.tsx';
import type { Judging } from '../frame/judging.ts';
import { discriminationWord } from './Questions.tsx';
import { LinkSign } from './QuestionWork.tsx';
import { type BookProps, percentWord } from './words.ts';

/** Something that was said in first answers, and by how many readers of each language. */
export interface Said {
  readonly said: string;
  readonly right: boolean | 'partly';
  readonly count: number;
  readonly by: Readonly<Record<string, number>>;
}

/** What was answered, in words: the same said by several counts together, the most frequent first. */
export function saidIn(
  object: string,
  answers: readonly FirstAnswer[],
  tell: Judging['tell'],
): readonly Said[] {
  const found = new Map<string, Said>();
  for (const { answer, rev, locale } of answers)
    for (const { said, right } of tell(object, rev, answer)?.parts ?? []) {
      if (said === '') continue;
      const key = `${said}\n${right}`;
      const { count = 0, by = {} } = found.get(key) ?? {};
      found.set(key, { said, right, count: count + 1, by: { ...by, [locale]: (by[locale] ?? 0) + 1 } });
    }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

/** One question: how hard it was, whether it tells pupils apart, what was answered, and how readers of two languages did. */
export function Question(props: BookProps & { readonly assignmentId: string; readonly object: string }) {
  const { words, href, state, assignmentId, object } = props;
  const { say, number } = words;
  const item = useMemo(
    () => analyseItem(object, firstAnswersOf(state.book, assignmentId).get(object) ?? []),
    [state.book, assignmentId, object],
  );
  const rev = item.answers[0]?.rev ?? 1;
  const prompt = state.judging.prompt(object, rev) ?? say('prompt_gone');
  const said = saidIn(object, item.answers, state.judging.tell);
  const { ky, ru, verdict, p, by } = item.comparison;
  const used = locales.filter((locale) => item.answers.some((answer) => answer.locale === locale));
  return (
    <>
      <p class="no-print">
        <a href={href('questions', assignmentId)}>{say('back_questions')}</a>
      </p>
      <Heading text={prompt} />
      <ul class="book-figures">
        <li>
          <b>{item.n}</b> {say('figure_n')}
        </li>
        <li>
          <b>{item.ease === undefined ? '—' : percentWord(percentOf(item.ease), words)}</b>{' '}
          {say('figure_ease')}
        </li>
        <li>
          <b>{discriminationWord(item, words)}</b> {say('figure_discrimination')}
        </li>
      </ul>
      <section class="room-stack" aria-labelledby="book-said">
        <h3 id="book-said">{say('said_title')}</h3>
        {said.length === 0 ? (
          <p>{say('said_none')}</p>
        ) : (
          <ul class="book-said">
            {said.slice(0, 40).map((line) => (
              <li key={`${line.said} ${line.right}`}>
                <LinkSign closed={line.right === true} />
                <span>
                  {line.said}{' '}
                  <span class="soft">
                    {say(line.right === true ? 'right' : line.right === 'partly' ? 'partly' : 'wrong')}
                    {used.length > 1 &&
                      used.map((locale) => ` · ${say(`in_${locale}`)}: ${line.by[locale] ?? 0}`).join('')}
                  </span>
                </span>
                <b>{line.count}</b>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section class="room-stack" aria-labelledby="book-languages">
        <h3 id="book-languages">{say('languages_title')}</h3>
        <p>{say('languages_counts', { ky: ky.right, kyAll: ky.n, ru: ru.right, ruAll: ru.n })}</p>
        <p class={verdict.endsWith('harder') ? 'note' : ''}>
          {say(`languages_${verdict.replace('-', '_')}`)}
        </p>
        {p !== undefined && (
          <p class="soft">
            {say(`languages_by_${by === 'fisher' ? 'fisher' : 'strata'}`, {
              p: p < 0.001 ? `< ${number(0.001)}` : `= ${number(Number(p.toFixed(3)))}`,
            })}
          </p>
        )}
      </section>
    </>
  );
}
