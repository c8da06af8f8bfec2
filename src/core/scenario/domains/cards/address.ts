/** An address taken apart: whoever owns the last two names of the host owns the page, whatever stands before or after them. */
export interface AddressParts {
  readonly scheme: string;
  /** Names in front of the owner's, with their dot; anybody may put anything here. */
  readonly before: string;
  readonly owner: string;
  /** From the first slash on. */
  readonly path: string;
}

/**
 * Takes a web or mail address apart.
 * @example addressParts('https://bank.example.pay-kg.example/kirish').owner // => 'pay-kg.example'
 */
export function addressParts(address: string): AddressParts {
  const [, scheme = '', rest = ''] = /^([a-z]+:\/\/)?(.*)$/s.exec(address) ?? [];
  const slash = rest.search(/[/?#]/);
  const host = slash < 0 ? rest : rest.slice(0, slash);
  const user = host.lastIndexOf('@') + 1;
  const names = host.slice(user).split('.');
  const owner = names.slice(-2).join('.');
  return {
    scheme,
    before: host.slice(0, host.length - owner.length),
    owner,
    path: slash < 0 ? '' : rest.slice(slash),
  };
}

/** What a letter is that passes for another: of the Cyrillic alphabet, a digit among letters, or two letters that look like one. */
export type Disguise = 'cyrillic' | 'digit' | 'pair';

/** One letter of an address as it is spelled out; `looks` is the Latin letter it passes for. */
export interface Letter {
  readonly char: string;
  readonly disguise: Disguise | null;
  readonly looks: string;
}

/** Cyrillic letters that a Latin eye reads as its own. */
const twins: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
  і: 'i',
  ѕ: 's',
};
const digits: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '3': 'e', '5': 's' };
const pairs: Readonly<Record<string, string>> = { rn: 'm', vv: 'w', cl: 'd' };

/**
 * Spells an address out letter by letter. Only what differs from `real` counts as a disguise of a pair, since `rn` may be honest.
 * @example spell('bаnk')[1] // => { char: 'а', disguise: 'cyrillic', looks: 'a' }
 */
export function spell(address: string, real?: string): Letter[] {
  const letters: Letter[] = [];
  let at = 0;
  let seen = 0;
  while (at < address.length) {
    const pair = address.slice(at, at + 2);
    const looked = pairs[pair];
    if (looked && real?.[seen] === looked) {
      letters.push({ char: pair, disguise: 'pair', looks: looked });
      at += 2;
    } else {
      const char = address.charAt(at);
      const twin = twins[char];
      const digit = digits[char];
      const passes = digit !== undefined && real?.[seen] === digit;
      letters.push({
        char,
        disguise: twin ? 'cyrillic' : passes ? 'digit' : null,
        looks: twin ?? (passes ? digit : char),
      });
      at += 1;
    }
    seen += 1;
  }
  return letters;
}
