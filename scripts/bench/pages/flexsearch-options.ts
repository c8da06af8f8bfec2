/** Whole words, its smallest index; beginnings of words would make it twice as large. */
export const flexSearchOptions = { tokenize: 'strict' } as const;
