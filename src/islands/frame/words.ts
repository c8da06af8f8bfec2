/** The words that a part of a page hands to what several parts share. */
export interface Words {
  readonly say: (key: string, values?: Readonly<Record<string, string | number>>) => string;
  /** A counted string in the form that the language wants. */
  readonly count: (key: string, count: number, values?: Readonly<Record<string, string | number>>) => string;
}
