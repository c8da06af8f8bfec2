import { describe, expect, it } from 'vitest';
import { cardCount, codeWords, cornerMarks, difference, turned } from './code-words.ts';
import { findMarks } from './find-marks.ts';
import { ink, inkMark, paper, photo, random } from './sample-pictures.ts';

const turnsOf = (word: number) => [word, turned(word), turned(turned(word)), turned(turned(turned(word)))];

describe('the marks', () => {
  it('differ in at least eight squares from each other and from themselves, however they are turned', () => {
    for (const [at, word] of codeWords.entries()) {
      expect(turned(turned(turned(turned(word))))).toBe(word);
      for (const turn of turnsOf(word).slice(1)) expect(difference(word, turn)).toBeGreaterThanOrEqual(8);
      for (const other of codeWords.slice(0, at))
        for (const turn of turnsOf(other)) expect(difference(word, turn)).toBeGreaterThanOrEqual(8);
    }
    expect(codeWords).toHaveLength(cardCount + cornerMarks.length);
  });
});

/** A class in one picture of 1280 × 720: forty cards, each leaning and turned its own way, the light falling off to the left. */
function roomOf(seed: number, side: number, noise: number) {
  const draw = random(seed);
  const room = paper(1280, 720, 1);
  for (let at = 0; at < room.data.length; at++) room.data[at] = 90 + 60 * Math.sin(at / 37) ** 2;
  const turns: number[] = [];
  for (let id = 0; id < 40; id++) {
    const card = paper(10, 10, 14);
    inkMark(card, id, 1.5, 1.5, 7);
    const turn = Math.floor(draw() * 4);
    turns.push(turn);
    const window = 130;
    const lean = (draw() - 0.5) * 0.7;
    const corners = [0, 1, 2, 3].map((corner) => {
      const angle = ((corner + turn) * Math.PI) / 2 - (3 * Math.PI) / 4 + lean;
      const far = (side * Math.SQRT2 * (10 / 7)) / 2;
      return {
        x: window / 2 + Math.cos(angle) * far * (1 + (draw() - 0.5) * 0.15),
        y: window / 2 + Math.sin(angle) * far * (1 + (draw() - 0.5) * 0.15),
      };
    });
    const seen = photo(card, { width: window, height: window, corners, noise, blur: 0.6, ground: 110 }, draw);
    const light = 0.45 + 0.5 * ((id % 8) / 7);
    for (let y = 0; y < window; y++)
      for (let x = 0; x < window; x++)
        room.data[(Math.floor(id / 8) * 144 + y) * 1280 + (id % 8) * 160 + x] =
          (seen.data[y * window + x] as number) * light;
  }
  return { room, turns };
}

describe('cards held up in a class', () => {
  it('are all read at a side of 40 pixels, with the side that is up, in one look', () => {
    const { room, turns } = roomOf(1, 40, 6);
    const found = findMarks(room).filter(({ id }) => id < cardCount);
    expect(found.map(({ id }) => id).sort((a, b) => a - b)).toEqual(turns.map((_, id) => id));
    for (const { id, turn } of found) expect(turn).toBe(turns[id]);
  });

  it('are never taken for another card or answer, even when too small to be read', () => {
    for (const [at, side] of [16, 20, 24, 28].entries()) {
      const { room, turns } = roomOf(at + 10, side, 9);
      for (const { id, turn } of findMarks(room)) expect(turn).toBe(turns[id]);
    }
  });

  it('are not seen where there are none: 400 squares of chance, and noise', () => {
    const draw = random(3);
    for (let time = 0; time < 2; time++) {
      const room = paper(1280, 720, 1);
      for (let at = 0; at < room.data.length; at++) room.data[at] = 215 + draw() * 30;
      for (let card = 0; card < 200; card++) {
        const [x, y] = [8 + (card % 20) * 63, 8 + Math.floor(card / 20) * 70];
        ink(room, x, y, 49, 49);
        for (let square = 0; square < 25; square++)
          if (draw() < 0.5)
            ink(room, x + 7 + (square % 5) * 7, y + 7 + Math.floor(square / 5) * 7, 7, 7, 235);
      }
      expect(findMarks(room, { slack: 0 })).toEqual([]);
    }
    const noise = paper(640, 480, 1);
    for (let at = 0; at < noise.data.length; at++) noise.data[at] = draw() * 255;
    expect(findMarks(noise, { slack: 2 })).toEqual([]);
  });

  it('need a picture; a speck or nothing at all has no marks', () => {
    expect(findMarks({ width: 0, height: 0, data: new Uint8Array() })).toEqual([]);
    expect(findMarks({ width: 20, height: 20, data: new Uint8Array(400) })).toEqual([]);
  });
});
