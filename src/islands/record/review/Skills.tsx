import type { Log } from '@/core/record/merge.ts';
import { mastery, type Skill } from '@/core/review/mastery.ts';
import { localDay } from '@/i18n/date.ts';
import { SkillLink } from './SkillLink.tsx';
import { SkillTable } from './SkillTable.tsx';
import { skillTitle } from './site.ts';
import { type Sited, skillLacks, skillNext } from './skill-next.ts';
import type { Words } from './words.ts';

/** How many skills are named as the next to be firmed up; the table has them all. */
const named = 4;

interface Props extends Sited {
  readonly log: Log;
  /** Address of the review. */
  readonly href: string;
  readonly words: Words;
}

/** Where to go with a skill that is growing, or when it comes back by itself. */
function Way({ skill, ...props }: Props & { readonly skill: Skill }) {
  const { site, href, now, words } = props;
  const next = skillNext(skill, props);
  if (next === undefined) return null;
  if (next.kind === 'later')
    return <span class="soft">{words.say('comes', { when: words.when(next.at, now) })}</span>;
  return (
    <a href={next.kind === 'review' ? href : next.href}>
      {words.say(`skill_go_${next.kind}`)}
      <span class="visually-hidden">: {skillTitle(site, skill)}</span>
    </a>
  );
}

function Growing({ skill, ...props }: Props & { readonly skill: Skill }) {
  const { say, count } = props.words;
  const { answers, isDay } = skillLacks(skill);
  return (
    <li>
      <SkillLink skill={skill} />
      <div>
        <p class="review-skill">{skillTitle(props.site, skill)}</p>
        <p class="soft">{isDay ? say('skill_needs_day') : count('skill_needs', answers)}</p>
        <p>
          <Way skill={skill} {...props} />
        </p>
      </div>
    </li>
  );
}

/** The skills that are growing, those first with which something can be done now, and of these the nearest to being firm. */
function inOrderOfUse(growing: readonly Skill[], site: Sited): readonly Skill[] {
  const rank = (skill: Skill) =>
    Number(skillNext(skill, site)?.kind === 'later') * 10 + skillLacks(skill).answers;
  return growing
    .map((skill) => ({ skill, rank: rank(skill) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ skill }) => skill);
}

/** How firm the learner is: a chain with a link for each skill, closing as it grows, what to firm up next, and all of it as a table. */
export function Skills(props: Props) {
  const { log, site, plan, now, words } = props;
  const { say, count } = words;
  const skills = mastery(log, plan, { now, dayOf: localDay });
  const of = (state: Skill['state']) => skills.filter((skill) => skill.state === state);
  const [growing, mastered, untouched] = [of('growing'), of('mastered'), of('untouched')];
  const nearest = inOrderOfUse(growing, props).slice(0, named);
  // Courses not begun would be rows of empty links: the figure beside the chain counts them.
  const begun = new Set([...growing, ...mastered].map(({ course }) => course));
  return (
    <section aria-labelledby="mine-skills">
      <h2 id="mine-skills">{say('skills')}</h2>
      <div class="card review-firm">
        <p
          class="review-chain-of-skills"
          role="img"
          aria-label={say('skills_picture', {
            mastered: mastered.length,
            growing: growing.length,
            total: skills.length,
          })}
        >
          {skills
            .filter(({ course }) => begun.has(course))
            .map((skill) => (
              <SkillLink key={`${skill.course}/${skill.id}`} skill={skill} />
            ))}
        </p>
        <p>
          <strong>{say('skills_firm', { n: mastered.length, total: skills.length })}</strong>{' '}
          <span class="soft">{say('skills_how')}</span>
        </p>
        {nearest.length > 0 && (
          <>
            <h3>{say('skills_next')}</h3>
            <ul class="review-growing">
              {nearest.map((skill) => (
                <Growing key={`${skill.course}/${skill.id}`} skill={skill} {...props} />
              ))}
            </ul>
          </>
        )}
        <details>
          <summary>{say('as_table')}</summary>
          <SkillTable skills={[...mastered, ...growing]} site={site} words={words} />
          {untouched.length > 0 && <p class="soft">{count('skills_untouched', untouched.length)}</p>}
        </details>
      </div>
    </section>
  );
}
