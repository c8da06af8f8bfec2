import { somId, type TillPlan } from '@/core/scenario/domains/till/plan.ts';
import type { TillView } from '@/core/scenario/domains/till/view.ts';
import { writeSum } from '@/core/wallet/amount.ts';
import { type Kit, word } from './kit.ts';

/** What the till shows; there when the lab has the section `till`. */
export function tillOf({ view }: Pick<Kit, 'view'>): TillView {
  return view.of.till as unknown as TillView;
}

/** The rules of the till, without words. */
export function tillPlan({ scenario }: Pick<Kit, 'scenario'>): TillPlan {
  return scenario.sections.till as unknown as TillPlan;
}

/** Words of the section `till` in the language of the page. */
export interface TillTexts {
  readonly shops: Readonly<
    Record<string, { readonly sign: string; readonly goods: string; readonly picture: string }>
  >;
  readonly reasons: Readonly<Record<string, { readonly paid: string; readonly left: string }>>;
  readonly claims: readonly {
    readonly id: string;
    readonly said: string;
    readonly shipped?: string;
    readonly held?: string;
  }[];
  readonly refunds: readonly { readonly id: string; readonly text: string; readonly reason: string }[];
}

/** The words of the section. */
export function tillTexts({ texts }: Pick<Kit, 'texts'>): TillTexts {
  return texts.sections.till as TillTexts;
}

/** Hundredths of an asset with its name: `75 сом`, `1,72 OKUD`. */
export function sumIn(
  kit: Pick<Kit, 'locale' | 'strings' | 'view'>,
  asset: string,
  hundredths: string,
): string {
  const [whole = '0', part] = writeSum(hundredths, 2).split('.');
  const mark = kit.locale === 'en' ? '.' : ',';
  const sum = part ? `${whole}${mark}${part.padEnd(2, '0')}` : whole;
  if (asset === somId) return word(kit, 'moneySom', { sum });
  return `${sum} ${tillOf(kit).assets.find(({ id }) => id === asset)?.symbol ?? ''}`;
}
