/** The number of the rules. A change after which old logs end differently gets a new number; stored runs carry it. */
export const engine = 1;
