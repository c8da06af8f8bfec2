import type { DeskView } from '@/core/scenario/domains/desk/firms.ts';
import type { Kit } from '../frame/kit.ts';
import type { DeskWords } from './section.ts';

/** What the desk shows. */
export function deskOf({ view }: Pick<Kit, 'view'>): DeskView {
  return view.of.desk as unknown as DeskView;
}

/** The words of the section. */
export function deskWords({ texts }: Pick<Kit, 'texts'>): DeskWords {
  return texts.sections.desk as DeskWords;
}

/** Whether the learner has opened something. */
export function hasOpened({ view }: Pick<Kit, 'view'>, id: string): boolean {
  return view.state.log.some(({ type, data }) => type === 'ui' && data.what === 'open' && data.id === id);
}
