import { useEffect, useState } from 'preact/hooks';
import type { Attempt } from '@/core/test/attempt.ts';
import { bySkill } from '@/core/test/by-skill.ts';
import { QuestionLine } from './QuestionLine.tsx';
import { askOf, type Shown } from './shown.ts';
import { skillTitle } from './site.ts';

interface Props extends Shown {
  readonly attempt: Attempt;
}

/** The prompts of the questions that the site still asks so; without connection their numbers stand in. */
function usePrompts({ attempt, site, load }: Props): ReadonlyMap<string, string> {
  const [prompts, setPrompts] = useState<ReadonlyMap<string, string>>(new Map());
  useEffect(() => {
    let isCurrent = true;
    const found = attempt.questions.map(async ({ id }, at) => {
      const ask = askOf(site, attempt, at);
      const loaded = ask && (await load(ask));
      return loaded === undefined ? [] : [[id, loaded.prompt] as const];
    });
    Promise.allSettled(found).then((results) => {
      const whole = results.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
      if (isCurrent) setPrompts(new Map(whole));
    });
    return () => {
      isCurrent = false;
    };
  }, [attempt.id]);
  return prompts;
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
  const { attempt, words } = props;
  const prompts = usePrompts(props);
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
