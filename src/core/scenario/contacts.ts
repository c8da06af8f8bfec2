/**
 * The people of a learner's practice world. Their keys follow from the wallet's seed, so they have the same addresses in every lab; each has
 * a pair of look-alike keys of its own, one for the person and one for whoever imitates them.
 */
export const contacts = [
  'aigerim',
  'bakyt',
  'ermek',
  'meerim',
  'nurlan',
  'samara',
  'stall',
  'school',
] as const;
