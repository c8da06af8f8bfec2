import type { Locale } from '@/core/locale/locale.ts';
import type { Log } from '@/core/record/merge.ts';
import { reviewed } from '@/core/review/due.ts';
import type { Strings } from '@/i18n/fill.ts';
import { DueCard } from './DueCard.tsx';
import { Skills } from './Skills.tsx';
import { type ReviewSite, reviewPlan } from './site.ts';
import type { Sited } from './skill-next.ts';
import { wordsOf } from './words.ts';

/** What "my learning" needs to show review. */
export interface MineReviewProps {
  readonly locale: Locale;
  readonly strings: Strings;
  readonly site: ReviewSite;
  readonly href: string;
}

/** The record as review reads it at an instant, once for all that the page shows of it: a record of years takes its time. */
export function readReview(site: ReviewSite, log: Log, now: number): Sited & { readonly log: Log } {
  const plan = reviewPlan(site);
  return { site, log, plan, cards: reviewed(log, plan, now), now };
}

interface Props extends MineReviewProps {
  readonly reading: ReturnType<typeof readReview>;
}

/** Review on the page "my learning": what is due; nothing before the first answer. */
export function MineReview({ locale, strings, href, reading: { log, plan, cards, now } }: Props) {
  const words = wordsOf(strings, locale);
  if (cards.length === 0) return null;
  const link = (style: string) => (
    <p>
      <a class={style} href={href}>
        {words.say('mine_open')}
      </a>
    </p>
  );
  return (
    <DueCard
      log={log}
      plan={plan}
      words={words}
      now={now}
      action={link('button quiet')}
      otherwise={link('')}
    />
  );
}

/** The state of each skill on the page "my learning"; nothing before the first answer. */
export function MineSkills({ locale, strings, href, reading }: Props) {
  if (reading.cards.length === 0) return null;
  return <Skills {...reading} href={href} words={wordsOf(strings, locale)} />;
}
