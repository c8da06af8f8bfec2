import type { Locale } from '@/core/locale/locale.ts';
import type { Log } from '@/core/record/merge.ts';
import { reviewed } from '@/core/review/due.ts';
import type { Strings } from '@/i18n/fill.ts';
import { DueCard } from './DueCard.tsx';
import { Skills } from './Skills.tsx';
import { type ReviewSite, reviewPlan } from './site.ts';
import { wordsOf } from './words.ts';

/** What "my learning" needs to show review. */
export interface MineReviewProps {
  readonly locale: Locale;
  readonly strings: Strings;
  readonly site: ReviewSite;
  readonly href: string;
}

type Props = MineReviewProps & { readonly log: Log };

/** Review on the page "my learning": what is due; nothing before the first answer. */
export function MineReview({ locale, strings, site, href, log }: Props) {
  const words = wordsOf(strings, locale);
  const plan = reviewPlan(site);
  const now = Date.now();
  if (reviewed(log, plan, now).length === 0) return null;
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
export function MineSkills({ locale, strings, site, href, log }: Props) {
  const now = Date.now();
  if (reviewed(log, reviewPlan(site), now).length === 0) return null;
  return <Skills log={log} site={site} href={href} now={now} words={wordsOf(strings, locale)} />;
}
