import { lastAnswers, type Skill } from '@/core/review/mastery.ts';
import { skillLacks } from './skill-next.ts';

/** How far a link is closed, from 0 to 1: a third for each right answer in a row, and whole only once the skill is firm. */
export function closedShare(skill: Skill): number {
  if (skill.state === 'mastered') return 1;
  if (skill.state === 'untouched') return 0;
  const { answers } = skillLacks(skill);
  // Something is there as soon as it was answered, and something is lacking until it is firm.
  return Math.min(0.85, Math.max(0.15, (lastAnswers - answers) / lastAnswers));
}

/** A link of a chain that closes as the skill grows: dashed before the first answer, filled when it is firm. */
export function SkillLink({ skill }: { readonly skill: Skill }) {
  const length = 74;
  const drawn = closedShare(skill) * length;
  return (
    <svg class={`review-link ${skill.state}`} viewBox="0 0 40 24" aria-hidden="true">
      <rect x="3" y="3" width="34" height="18" rx="9" class="ground" />
      {drawn > 0 && (
        <rect
          x="3"
          y="3"
          width="34"
          height="18"
          rx="9"
          class="drawn"
          pathLength={length}
          stroke-dasharray={`${drawn} ${length}`}
        />
      )}
    </svg>
  );
}
