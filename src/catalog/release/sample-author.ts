import {
  type SampleQuestion,
  type SampleQuizzes,
  sampleOption,
  sampleQuestion,
  sampleQuizzes,
  sampleText,
} from './sample-quizzes.ts';

/** What a sample author may do to the questions of a course: how often, of what kind. */
export const editKinds = {
  often: ['typo', 'one-language', 'other-mistake', 'turn-options', 'move-question', 'move-section'],
  seldom: ['meaning', 'meaning-by-hand', 'key', 'new-option', 'new-question', 'retire'],
} as const;

/** One edit: what is done, where (any number is a place), and in which language where it is one. */
export interface Edit {
  readonly kind: (typeof editKinds)['often' | 'seldom'][number];
  readonly at: number;
  readonly locale: 'ky' | 'ru' | 'en';
}

type Option = ReturnType<typeof sampleOption>;

/** An author at work: changes quizzes and knows of each question what was meant by it. */
export class SampleAuthor {
  readonly quizzes: SampleQuizzes = sampleQuizzes();
  /** Questions that ask something else than at the beginning. */
  readonly changedMeaning = new Set<string>();
  /** Prompts of the questions that were taken out. */
  readonly retired = new Map<string, unknown>();
  /** What the author will say at the next release. */
  readonly labels = new Map<string, 'typo' | 'meaning' | 'retired'>();
  private readonly unreleased = new Set<string>();
  private readonly raisedByHand = new Set<string>();
  private turn = 0;

  /** Takes over what a release has written; from now on its questions are published. */
  released(raised: ReadonlyMap<string, number>): void {
    for (const [id, rev] of raised) {
      const question = this.all().find((each) => each.id === id)?.question;
      if (question !== undefined) question.rev = rev;
    }
    for (const set of [this.labels, this.unreleased, this.raisedByHand]) set.clear();
  }

  /** Does one edit at the question it hits; one that does not fit that question is done as a typo. */
  edit({ kind, at, locale }: Edit): void {
    this.turn += 1;
    const all = this.all();
    const hit = all[at % all.length];
    if (hit === undefined) return;
    const { id, question, list } = hit;
    if (kind === 'turn-options') (question['options'] as Option[] | undefined)?.reverse();
    else if (kind === 'move-question') list.push(...list.splice(list.indexOf(question), 1));
    else if (kind === 'move-section') question['section'] = question['section'] === 'one' ? 'two' : 'one';
    else if (kind === 'new-question') this.add(list);
    else if (kind === 'retire') this.retire(hit);
    else if (kind === 'meaning-by-hand') this.raise(id, question);
    else if (kind === 'key' || kind === 'meaning') this.ask(kind, id, question);
    else if (kind === 'new-option' && question.type === 'several-choices') this.grow(id, question);
    else this.mend(kind, id, question, locale);
  }

  private all() {
    return Object.entries(this.quizzes).flatMap(([lesson, list]) =>
      list.map((question) => ({ id: `keys/${lesson}/${question.id}`, question, list })),
    );
  }

  /** A label is only asked for what was released, and meaning is the stronger word. */
  private label(id: string, label: 'typo' | 'meaning'): void {
    if (label === 'meaning') this.changedMeaning.add(id);
    if (this.unreleased.has(id) || this.raisedByHand.has(id)) return;
    if (this.labels.get(id) !== 'meaning') this.labels.set(id, label);
  }

  private add(list: SampleQuestion[]): void {
    const question = sampleQuestion(`n${this.turn}`, this.turn % 2 === 0 ? 'number' : 'one-choice');
    list.push(question);
    this.unreleased.add(this.all().find((each) => each.question === question)?.id ?? '');
  }

  private retire({ id, question, list }: ReturnType<SampleAuthor['all']>[number]): void {
    if (list.length <= 2 || this.unreleased.has(id) || this.labels.has(id) || this.raisedByHand.has(id))
      return;
    list.splice(list.indexOf(question), 1);
    this.retired.set(id, question['prompt']);
    this.labels.set(id, 'retired');
  }

  private raise(id: string, question: SampleQuestion): void {
    this.ask('meaning', id, question);
    if (this.unreleased.has(id) || this.raisedByHand.has(id)) return;
    question.rev += 1;
    this.raisedByHand.add(id);
    this.labels.delete(id);
  }

  private ask(kind: 'key' | 'meaning', id: string, question: SampleQuestion): void {
    if (kind === 'key' && question.type === 'number') question['answer'] = Number(question['answer']) + 1;
    else {
      question['prompt'] = sampleText(question.id, this.turn);
      const options = question['options'] as Option[] | undefined;
      const list = kind === 'key' ? (options ?? (question['items'] as object[])) : [];
      // The ids of the options stay where they are, their verdicts move on by one.
      const verdicts = options?.map(({ correct }) => correct) ?? [];
      if (options === undefined) list.push(...list.splice(0, 1));
      else if (kind === 'key')
        for (const [index, option] of options.entries()) option.correct = verdicts.at(index - 1) ?? false;
    }
    this.label(id, 'meaning');
  }

  private grow(id: string, question: SampleQuestion): void {
    const options = question['options'] as Option[];
    if (options.length === 6)
      options.splice(
        options.findLastIndex(({ correct }) => !correct),
        1,
      );
    options.push(sampleOption(`o${this.turn}`, false));
    this.label(id, 'meaning');
  }

  private mend(kind: Edit['kind'], id: string, question: SampleQuestion, locale: Edit['locale']): void {
    if (kind === 'other-mistake' && question.type === 'number')
      question['mistakes'] = [{ value: -1 - this.turn, reason: sampleText('mistake') }];
    else {
      const fresh = sampleText(question.id, this.turn);
      const old = question['prompt'] as typeof fresh;
      question['prompt'] = kind === 'one-language' ? { ...old, [locale]: fresh[locale] } : fresh;
    }
    this.label(id, 'typo');
  }
}
