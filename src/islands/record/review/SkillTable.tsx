import { lastAnswers, type Skill } from '@/core/review/mastery.ts';
import { type ReviewSite, skillTitle } from './site.ts';
import type { Words } from './words.ts';

/** The last answers as links of a chain: filled for right, open for not right, dashed for not yet given. */
function LastAnswers({ last, words: { say } }: { readonly last: readonly boolean[]; readonly words: Words }) {
  const told = last.map((isRight) => say(isRight ? 'skill_right' : 'skill_wrong')).join(', ');
  return (
    <>
      <span class="visually-hidden">{told}. </span>
      <svg class="review-links" viewBox={`0 0 ${lastAnswers * 30 + 6} 24`} aria-hidden="true">
        {Array.from({ length: lastAnswers }, (_, at) => (
          <rect
            key={at}
            x={at * 30 + 3}
            y="3"
            width="32"
            height="18"
            rx="9"
            class={last[at] === undefined ? 'ahead' : last[at] ? 'right' : ''}
          />
        ))}
      </svg>
    </>
  );
}

/** Every skill that was practised, with its last answers and its state. */
export function SkillTable({
  skills,
  site,
  words,
}: {
  readonly skills: readonly Skill[];
  readonly site: ReviewSite;
  readonly words: Words;
}) {
  const { say } = words;
  return (
    <table class="review-skills">
      <thead>
        <tr>
          <th scope="col">{say('skills_skill')}</th>
          <th scope="col">{say('skills_last')}</th>
        </tr>
      </thead>
      <tbody>
        {skills.map((skill) => (
          <tr key={`${skill.course}/${skill.id}`} class={skill.state}>
            <th scope="row">{skillTitle(site, skill)}</th>
            <td>
              <LastAnswers last={skill.last} words={words} />
              {say(`skill_${skill.state}`)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
