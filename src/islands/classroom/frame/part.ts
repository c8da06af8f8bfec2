import type { ComponentType } from 'preact';
import type { ClassPlan } from '@/core/classroom/class-plan.ts';
import type { Locale } from '@/core/locale/locale.ts';
import type { Strings } from '@/i18n/fill.ts';
import type { KeptClass } from '@/storage/classroom/kept.ts';
import type { Outside } from './outside.ts';
import type { Words } from './words.ts';

/** Addresses of other pages, in the language of the page; whole ones where they leave the device in a link or on paper. */
export interface Hrefs {
  /** Whole address of this room, to be put into links. */
  readonly room: string;
  /** Address of this room in each language. */
  readonly rooms: Readonly<Record<Locale, string>>;
  /** Whole address of the page of an assignment; `#` and the code follow. */
  readonly assignment: string;
  /** Whole address of the page that checks credentials. */
  readonly verify: string;
  /** Whole address of the front page, and how it is written on paper: without `https://`. */
  readonly site: string;
  readonly courses: string;
  readonly privacy: string;
  /** The teachers' guide, and the page that says what a result can prove. */
  readonly guide: string;
  readonly proof: string;
}

/** What every part gets that is shown in the room without a class: the list of classes, a hand-in link. */
export interface RoomProps {
  /** All classes of this device, as the store has them now. */
  readonly classes: readonly KeptClass[];
  readonly locale: Locale;
  /** The words of the part's own folder (`strings.{locale}.json` in it and below it). */
  readonly words: Words;
  /** The words that all parts share (`frame/strings.{locale}.json`): yes, no, copy, states of work. */
  readonly shared: Words;
  readonly hrefs: Hrefs;
  readonly outside: Outside;
  /** What can be assigned; undefined until it has come or while it cannot be fetched, which the room tells by itself. */
  readonly plan: ClassPlan | undefined;
  /** Says something by the live region of the room, for what shows no sentence of its own. */
  readonly tell: (sentence: string) => void;
  /** Goes to a place of the room. @example goTo(klass.id, 'desk', 'new') */
  readonly goTo: (...steps: readonly string[]) => void;
}

/** What a part of a class gets. */
export interface PartProps extends RoomProps {
  readonly klass: KeptClass;
  /** Steps of the place below the part: `#/{class}/book/pupil/Айгүл` is `['pupil', 'Айгүл']`. */
  readonly place: readonly string[];
  /** Goes to a place of this part; the focus goes to the `Heading` that is shown there. */
  readonly go: (...place: readonly string[]) => void;
  /** The same as the `href` of a link. */
  readonly href: (...place: readonly string[]) => string;
}

/** The strings of all folders in one language, by the name of the folder. */
export type FolderStrings = Readonly<Record<string, Strings>>;

/** How a part is fetched. */
export type LoadPart<Props> = () => Promise<ComponentType<Props>>;
