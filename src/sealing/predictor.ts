// How likely the next bit of a short text is: contexts of one to five signs and of the word begun, each with its own odds, mixed
// by weights that learn. The design is that of Mahoney's "lpaq". Whole numbers only, so that every browser reckons the same.

/** Contexts: the signs before, none to four, and the letters of the word so far. */
const orders = 6;

/** Odds a context has room for, as a power of two; collisions cost a little, memory costs phones. */
const sizeBits = 16;
const size = 1 << sizeBits;

/** How fast weights learn, and how many observations odds are averaged over at most. */
const rate = 14;
const steady = 30;

/** From the logarithm of odds (eighths of 256) to probability of 4096: 33 points of the curve, between them straight. */
const curve = [
  1, 2, 3, 6, 10, 16, 27, 45, 73, 120, 194, 310, 488, 747, 1101, 1546, 2047, 2549, 2994, 3348, 3607, 3785,
  3901, 3975, 4022, 4050, 4068, 4079, 4085, 4089, 4092, 4093, 4094,
];

function probability(odds: number): number {
  if (odds > 2047) return 4095;
  if (odds < -2047) return 1;
  const [low = 0, high = 0] = curve.slice((odds >> 7) + 16, (odds >> 7) + 18);
  const part = odds & 127;
  return (low * (128 - part) + high * part + 64) >> 7;
}

const probabilities = Int16Array.from({ length: 4096 }, (_, at) => probability(at - 2048));

/** The other way round. */
const oddsOf = new Int16Array(4096).fill(2047);
for (let odds = -2047, from = 0; odds <= 2047; odds += 1) {
  const to = probabilities[odds + 2048] ?? 0;
  for (; from <= to; from += 1) oddsOf[from] = odds;
}

/** Foretells a text bit by bit, and learns from each. */
export class Predictor {
  readonly #chances: Uint16Array;
  readonly #seen: Uint8Array;
  readonly #weights: Int32Array;
  readonly #hashes = new Int32Array(orders);
  readonly #places = new Int32Array(orders);
  readonly #odds = new Int32Array(orders);
  readonly #last = [0, 0, 0, 0, 0];
  #begun = 1;
  #word = 0;
  #choice = 0;
  #chance = 2048;

  constructor(from?: Predictor) {
    this.#chances = from ? from.#chances.slice() : new Uint16Array(orders * size).fill(0x8000);
    this.#seen = from ? from.#seen.slice() : new Uint8Array(orders * size);
    this.#weights = from ? from.#weights.slice() : new Int32Array(orders * orders).fill(22_937);
    if (from) {
      this.#last = [...from.#last];
      this.#word = from.#word;
    }
    this.#enter();
  }

  /** How likely the next bit is 1, of 4096: from 1 to 4095. */
  chance(): number {
    this.#choice = 0;
    for (let order = 0; order < orders; order += 1) {
      const hash = Math.imul((this.#hashes[order] ?? 0) + Math.imul(this.#begun, 0x9e3779b1), 0x85ebca6b);
      const place = order * size + (hash >>> (32 - sizeBits));
      const isKnown = (this.#seen[place] ?? 0) > 0;
      this.#places[order] = place;
      this.#odds[order] = isKnown ? (oddsOf[(this.#chances[place] ?? 0) >> 4] ?? 0) : 0;
      // Weights are chosen by the last context that knows anything.
      if (isKnown) this.#choice = order * orders;
    }
    let sum = 0;
    for (let order = 0; order < orders; order += 1)
      sum += (this.#odds[order] ?? 0) * (this.#weights[this.#choice + order] ?? 0);
    const odds = Math.max(-2048, Math.min(2047, Math.floor(sum / 65_536)));
    this.#chance = Math.max(1, Math.min(4095, probabilities[odds + 2048] ?? 0));
    return this.#chance;
  }

  /** Learns what the bit was whose chance was just asked. */
  learn(bit: number): void {
    const miss = ((bit << 12) - this.#chance) * rate;
    for (let order = 0; order < orders; order += 1) {
      const weight = this.#choice + order;
      this.#weights[weight] =
        (this.#weights[weight] ?? 0) + (((this.#odds[order] ?? 0) * miss + 0x2000) >> 14);
      const place = this.#places[order] ?? 0;
      const chance = this.#chances[place] ?? 0;
      const seen = this.#seen[place] ?? 0;
      this.#chances[place] = chance + Math.trunc((((bit ? 0xffff : 0) - chance) * 2) / (2 * seen + 3));
      if (seen < steady) this.#seen[place] = seen + 1;
    }
    this.#begun = (this.#begun << 1) | bit;
    if (this.#begun > 255) this.#take(this.#begun & 255);
  }

  #take(sign: number): void {
    this.#last.unshift(sign);
    this.#last.pop();
    const isLetter = (sign >= 97 && sign <= 122) || sign >= 128;
    this.#word = isLetter ? Math.imul(this.#word + sign, 0x2f0b4c47) : 0;
    this.#begun = 1;
    this.#enter();
  }

  /** Reckons the contexts of the sign that comes. */
  #enter(): void {
    let hash = 0;
    for (let order = 0; order < orders - 1; order += 1) {
      this.#hashes[order] = Math.imul(hash, 0x2545f491) + order * 0x12345;
      hash = Math.imul(hash + (this.#last[order] ?? 0) + 1, 0x6f4f2a35) ^ (hash >>> 15);
    }
    this.#hashes[orders - 1] = Math.imul(this.#word, 0x3d4d51cb) + 77_777;
  }
}
