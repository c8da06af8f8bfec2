import type { CardsView, CardView } from '@/core/scenario/domains/cards/cards.ts';
import { difficultyOf } from '@/core/scenario/domains/cards/difficulty.ts';
import type { Difficulty, Verdict } from '@/core/scenario/domains/cards/plan.ts';
import { type Kit, word } from '../frame/kit.ts';
import type { InOneLanguage } from '../frame/texts.ts';
import { marksIn, plainWords } from './marks.ts';
import type { CardsSection } from './section.ts';

/** The words of the section in one language. */
export type CardsTexts = InOneLanguage<CardsSection>;
/** The words of a card. */
export type CardTexts = CardsTexts['cards'][number];
/** One line of a card. */
export type Line = CardTexts['lines'][number];
/** One detail of a card. */
export type Detail = CardTexts['details'][number];

/** A card with its words and what was done with it. */
export interface Shown extends CardView {
  readonly texts: CardTexts;
  readonly difficulty: Difficulty;
}

export function textsOfCards({ texts }: Pick<Kit, 'texts'>): CardsTexts {
  return texts.sections.cards as CardsTexts;
}

export function viewOfCards({ view }: Pick<Kit, 'view'>): CardsView {
  return view.of.cards as unknown as CardsView;
}

/** The dealt cards in their order. */
export function shownCards(kit: Pick<Kit, 'texts' | 'view'>): readonly Shown[] {
  const { cards } = textsOfCards(kit);
  return viewOfCards(kit).cards.flatMap((line) => {
    const texts = cards.find(({ id }) => id === line.id);
    return texts ? [{ ...line, texts, difficulty: difficultyOf({ ...texts, premise: texts.premise }) }] : [];
  });
}

/** The words of a line, marks and all. */
export function lineWords(line: Line): string {
  if (typeof line === 'string') return line;
  return 'me' in line ? line.me : line.link;
}

/** The first words of a card, for the list. */
export function firstWords({ title, lines }: CardTexts): string {
  const [first = ''] = lines;
  return title ?? plainWords(lineWords(first));
}

/** A sign at its place: its number, whether it is a cue or only looks like one, and what the callout says. */
export interface Callout {
  readonly n: number;
  readonly id: string;
  readonly kind: 'cue' | 'scare';
  readonly text: string;
}

/** The callouts of a card, numbered as they are met from top to bottom. */
export function calloutsOf({ from, title, lines, details, cues, scares }: CardTexts): readonly Callout[] {
  const places = [
    ...marksIn(from),
    ...marksIn(title ?? ''),
    ...lines.flatMap((line) => marksIn(lineWords(line))),
    ...details.flatMap(({ id, text }) => [
      ...cues.filter(({ at }) => at === id).map(({ reason }) => reason),
      ...marksIn(text ?? ''),
    ]),
  ];
  return places.flatMap((id, index): Callout[] => {
    const cue = cues.find(({ reason }) => reason === id);
    if (cue) return [{ n: index + 1, id, kind: 'cue', text: cue.text }];
    const scare = scares.find((line) => line.id === id);
    return scare ? [{ n: index + 1, id, kind: 'scare', text: scare.text }] : [];
  });
}

/** What a verdict is called in this lab. */
export function verdictName(kit: Pick<Kit, 'texts' | 'strings'>, verdict: Verdict): string {
  return textsOfCards(kit).verdicts?.[verdict] ?? word(kit, `cardsSay-${verdict}`);
}
