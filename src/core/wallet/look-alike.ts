import { secp256k1 } from '@noble/curves/secp256k1.js';
import { bytesToNumberBE, numberToBytesBE } from '@noble/curves/utils.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * Pairs of key numbers whose addresses share the first four and the last four characters, letter case included: found among
 * 2.6 million keys, where the birthday rule makes such pairs likely. A thief who aims at one given address has to try about
 * four thousand million; here both are ours, so both can really sign.
 */
// biome-ignore format: one pair a line would fill the screen
const pairs: readonly (readonly [number, number])[] = [
  [138551, 183303], [219017, 273612], [457441, 496601], [64192, 512967], [333061, 621375], [207346, 625848],
  [473342, 744434], [748272, 788135], [890, 860085], [102642, 861939], [67000, 879555], [596479, 886014],
  [182285, 899170], [529970, 902683], [635686, 902818], [272986, 937589], [100005, 972568], [581376, 990991],
  [984584, 1059732], [636943, 1097432], [1003988, 1100643], [877529, 1116263], [625069, 1118937], [162552, 1212005],
  [427756, 1240542], [126831, 1244705], [173008, 1302383], [316035, 1334150], [1118936, 1433263], [471674, 1443309],
  [1244156, 1502917], [1108914, 1507558], [1270012, 1512921], [1188978, 1569730], [77314, 1572273], [931022, 1618736],
  [1302671, 1635121], [1668236, 1671466], [910670, 1672675], [1379853, 1684749], [511651, 1734523], [1113062, 1772316],
  [120101, 1851312], [5375, 1860143], [1269858, 1862252], [1121310, 1866640], [1479574, 1895583], [1814860, 1916396],
  [264106, 1946470], [975407, 1964691], [357252, 1979907], [898322, 1982748], [1176010, 1986369], [1371549, 1988467],
  [132773, 1990812], [1035879, 2000759], [814544, 2007925], [1379059, 2019125], [1826145, 2020072], [1056554, 2032770],
  [1048612, 2045241], [1310889, 2045270], [493335, 2064444], [69230, 2106767],
];

/** How many pairs there are to draw from. */
export const pairCount = pairs.length;

const order = secp256k1.Point.Fn.ORDER;

/** The private key number `offset`: SHA-256 of a fixed text plus the offset, modulo the order of the curve. Public, so worth nothing. */
function keyNumber(offset: number): Uint8Array {
  const base = bytesToNumberBE(sha256(utf8ToBytes('chynjyr look-alike keys')));
  return numberToBytesBE((base + BigInt(offset)) % order, 32);
}

/** The two private keys of pair number `index` (0 to `pairCount` − 1): two strangers whose addresses look alike. */
export function lookAlikeKeys(index: number): readonly [Uint8Array, Uint8Array] {
  const [one, two] = pairs[index] ?? [];
  if (one === undefined || two === undefined)
    throw new RangeError(`there are ${pairCount} pairs, asked for number ${index}`);
  return [keyNumber(one), keyNumber(two)];
}
