import type { Log } from '@/core/record/merge.ts';
import { lastAnswers, mastery, type Skill } from '@/core/review/mastery.ts';
import { localDay } from '@/i18n/date.ts';
import { lessonOf, type ReviewSite, reviewPlan } from './site.ts';
import type { Words } from './words.ts';

interface Props {
  readonly log: Log;
  readonly site: ReviewSite;
  readonly words: Words;
}

function titleOf(site: ReviewSite, { course, id }: Skill): string {
  return site.skills[`${course}/${id}`] ?? lessonOf(site, { course, lesson: id })?.title ?? id;
}

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

/** Every skill that was practised, with its last answers and its state: a picture that is a table. */
export function Skills({ log, site, words }: Props) {
  const { say, count } = words;
  const skills = mastery(log, reviewPlan(site), { now: Date.now(), dayOf: localDay });
  const practised = skills.filter(({ state }) => state !== 'untouched');
  const untouched = skills.length - practised.length;
  return (
    <section aria-labelledby="mine-skills">
      <h2 id="mine-skills">{say('skills')}</h2>
      <div class="card">
        {practised.length > 0 && (
          <table class="review-skills">
            <caption class="soft">{say('skills_how')}</caption>
            <thead class="visually-hidden">
              <tr>
                <th scope="col">{say('skills_skill')}</th>
                <th scope="col">{say('skills_last')}</th>
              </tr>
            </thead>
            <tbody>
              {practised.map((skill) => (
                <tr key={`${skill.course}/${skill.id}`} class={skill.state}>
                  <th scope="row">{titleOf(site, skill)}</th>
                  <td>
                    <LastAnswers last={skill.last} words={words} />
                    {say(`skill_${skill.state}`)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {untouched > 0 && <p class="soft">{count('skills_untouched', untouched)}</p>}
      </div>
    </section>
  );
}
