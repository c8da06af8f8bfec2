import type { ApprovalsView, ItemView, RequestView } from '@/core/scenario/domains/approvals/view.ts';
import type { Kit } from '../frame/kit.ts';
import type { InOneLanguage } from '../frame/texts.ts';
import type { ApprovalsSection } from './section.ts';

type Texts = InOneLanguage<ApprovalsSection>;

/** An approval with its words. */
export interface Shown extends ItemView {
  readonly texts: Texts['items'][number];
}

/** A request with its words. */
export interface ShownRequest extends RequestView {
  readonly texts: Texts['requests'][number];
}

const textsOf = ({ texts }: Pick<Kit, 'texts'>) => texts.sections.approvals as Texts;
const viewOf = ({ view }: Pick<Kit, 'view'>) => view.of.approvals as unknown as ApprovalsView;

/** The approvals in the order of this case. */
export function shownItems(kit: Pick<Kit, 'texts' | 'view'>): readonly Shown[] {
  const { items } = textsOf(kit);
  return viewOf(kit).items.flatMap((line) =>
    items.filter(({ id }) => id === line.id).map((texts) => ({ ...line, texts })),
  );
}

/** What is asked to be signed in this step. */
export function shownRequests(kit: Pick<Kit, 'texts' | 'view'>): readonly ShownRequest[] {
  const { requests } = textsOf(kit);
  return viewOf(kit).requests.flatMap((line) =>
    requests.filter(({ id }) => id === line.id).map((texts) => ({ ...line, texts })),
  );
}

function hasCome({ view }: Pick<Kit, 'view'>, step: string): boolean {
  return view.state.log.some(({ type, data }) => type === 'step.entered' && data.step === step);
}

/** Whether the list is judged: from then on reasons are told, and revoking comes too late. */
export function isClosed(kit: Pick<Kit, 'texts' | 'view'>): boolean {
  return hasCome(kit, textsOf(kit).until);
}

/** Whether approvals may be kept or revoked by now. */
export function isOpen(kit: Pick<Kit, 'texts' | 'view'>): boolean {
  return hasCome(kit, textsOf(kit).from);
}
