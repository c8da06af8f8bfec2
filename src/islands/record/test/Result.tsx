import { useMemo } from 'preact/hooks';
import type { Attempt } from '@/core/test/attempt.ts';
import { bySkill } from '@/core/test/by-skill.ts';
import { usePrompts } from '../review/use-prompts.ts';
import { QuestionLine } from './QuestionLine.tsx';
import { askOf, type Shown } from './shown.ts';
import { skillTitle } from './site.ts';

interface Props extends Shown {
  readonly attempt: Attempt;
}

function Skills({ attempt, site, words: { say }, points }: Props) {
  const skills = bySkill(attempt, site.questions);
  if (skills.length === 0) return null;
  return (
    <>
      <h3>{say('skills')}</h3>
      <table class="test-skills">
        <thead class="visually-hidden">
          <tr>
            <th scope="col">{say('skills_skill')}</th>
            <th scope="col">{say('skills_points')}</th>
          </tr>
        </thead>
        <tbody>
          {skills.map(({ id, earned, total }) => (
            <tr key={id}>
              <th scope="row">{skillTitle(site, id)}</th>
              <td>
                {points(earned)} / {total}
                <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                  <rect class="whole" width="100" height="6" />
                  <rect width={(earned / total) * 100} height="6" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What came of an attempt in full: by skill, and question by question with the way to its explanation. */
export function Result(props: Props) {
  const { attempt, site, load, words } = props;
  const asks = useMemo(
    () => new Map(attempt.questions.map(({ id }, at) => [id, askOf(site, attempt, at)] as const)),
    [attempt.id],
  );
  const prompts = usePrompts(asks, load);
  return (
    <>
      {attempt.exchanged > 0 && <p class="note">{words.count('exchanged', attempt.exchanged)}</p>}
      <Skills {...props} />
      <h3>{words.say('questions')}</h3>
      <ol class="test-questions">
        {attempt.questions.map(({ id }, at) => (
          <QuestionLine {...props} key={id} at={at} prompt={prompts.get(id)} />
        ))}
      </ol>
    </>
  );
}
