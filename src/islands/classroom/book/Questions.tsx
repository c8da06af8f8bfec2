import { useMemo } from 'preact/hooks';
import { type ItemAnalysis, itemAnalysis } from '@/core/classroom/book/item-analysis.ts';
import { percentOf } from '@/core/classroom/book/report.ts';
import { Heading } from '../frame/Heading.tsx';
import { type BookProps, percentWord, taskTitle } from './words.ts';

/** How well a question tells pupils apart, to two places, or that nothing can be said. */
export function discriminationWord(
  { discrimination }: ItemAnalysis,
  { say, locale }: BookProps['words'],
): string {
  if (discrimination === undefined) return say('too_few_short');
  const digits = discrimination.toFixed(2).replace('-', '−');
  return locale === 'en' ? digits : digits.replace('.', ',');
}

/** The questions of an assignment, the hardest first. */
export function Questions({ assignmentId, ...props }: BookProps & { readonly assignmentId: string }) {
  const { words, href, state, plan } = props;
  const { say } = words;
  const task = state.tasks.find(({ assignment }) => assignment.id === assignmentId);
  const items = useMemo(
    () => [...itemAnalysis(state.book, assignmentId)].sort((a, b) => (a.ease ?? 1) - (b.ease ?? 1)),
    [state.book, assignmentId],
  );
  return (
    <>
      <p class="no-print">
        <a href={href()}>{say('back')}</a>
      </p>
      <Heading
        text={say('questions_title', { title: task ? taskTitle(task, plan, words, state.tasks) : '' })}
      />
      <p>{say('questions_text')}</p>
      {items.length === 0 && <p class="note">{say('questions_none')}</p>}
      <ul class="book-items">
        {items.map((item) => {
          const rev = item.answers[0]?.rev ?? 1;
          return (
            <li key={item.object}>
              <a href={href('question', assignmentId, item.object)}>
                {state.judging.prompt(item.object, rev) ?? say('prompt_gone')}
              </a>
              <dl>
                <div>
                  <dt>{say('item_n')}</dt>
                  <dd>{item.n}</dd>
                </div>
                <div>
                  <dt>{say('item_ease')}</dt>
                  <dd>{item.ease === undefined ? '' : percentWord(percentOf(item.ease), words)}</dd>
                </div>
                <div>
                  <dt>{say('item_discrimination')}</dt>
                  <dd>{discriminationWord(item, words)}</dd>
                </div>
                <div>
                  <dt>{say('item_languages')}</dt>
                  <dd>
                    {item.comparison.verdict.endsWith('harder') ? (
                      <strong class="book-doubt">
                        {say(`lang_${item.comparison.verdict.replace('-', '_')}`)}
                      </strong>
                    ) : (
                      say(`lang_${item.comparison.verdict.replace('-', '_')}`)
                    )}
                  </dd>
                </div>
              </dl>
            </li>
          );
        })}
      </ul>
    </>
  );
}
