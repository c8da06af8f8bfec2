import { LinkIcon } from '../LinkIcon.tsx';
import type { QuestionViews } from './Placement.tsx';
import type { ResultProps } from './Result.tsx';

interface Props extends ResultProps, QuestionViews {}

/** The questions that were answered, each with its reasons to be unfolded; of one that has changed since only its topic is left. */
export function Reasons({ outcome, site, words: { say }, ChoiceKey }: Props) {
  return (
    <>
      <h3>{say('reasons')}</h3>
      <ol class="placing-reasons">
        {outcome.given.map(({ id, rev, answer, right }) => {
          const question = site.questions.find((each) => each.id === id);
          if (question === undefined) return null;
          const isSame = question.rev === rev;
          const chosen = question.options.find((option) => option.id === answer);
          const verdict = answer === null ? 'verdict_unknown' : right ? 'verdict_right' : 'verdict_wrong';
          return (
            <li key={id} class={right ? 'right' : ''}>
              <LinkIcon closed={right} />
              <div>
                <p>{isSame ? question.prompt : question.topic}</p>
                <p class="soft">
                  <strong>{say(verdict)}</strong>
                  {isSame && chosen && <> · {say('yours', { text: chosen.text })}</>}
                </p>
                {isSame && (
                  <details>
                    <summary>
                      {say('why')}
                      <span class="visually-hidden">: {question.topic}</span>
                    </summary>
                    <ChoiceKey
                      options={question.options}
                      order={question.options.map((option) => option.id)}
                      strings={{ correct: say('verdict_right') }}
                    />
                    {question.places.length > 0 && (
                      <p class="placing-ways">
                        {question.places.map(({ href, title }) => (
                          <a key={href} href={href}>
                            {title}
                          </a>
                        ))}
                      </p>
                    )}
                  </details>
                )}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
}
