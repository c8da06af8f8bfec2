// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { practicePhrase } from '@/core/wallet/mnemonic.ts';
import { wordList } from '@/core/wallet/word-list.ts';
import { guardFields } from './guard.ts';
import words from './strings.ru.json';

const real = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const practice = practicePhrase(new Uint8Array(16).fill(3), wordList);

const page = `<form><input id="query"><textarea id="note"></textarea><input id="tick" type="checkbox" value="on"></form>`;
const field = (id: string) => document.getElementById(id) as HTMLInputElement;
const dialog = () => document.querySelector('dialog');

let heard: string[] = [];
document.addEventListener('input', ({ target }) => heard.push((target as HTMLInputElement).value));
guardFields(document);

/** Puts a text in as typing, pasting or filling in does. */
async function enter(id: string, text: string) {
  field(id).value = text;
  field(id).dispatchEvent(new Event('input', { bubbles: true }));
  await vi.dynamicImportSettled();
}

beforeEach(() => {
  document.documentElement.lang = 'ru';
  document.body.innerHTML = page;
  heard = [];
});

// First of all: only here has the exact check with its word list not come yet.
it('a secret pasted after a practice phrase that still waits for its judgement leaves the field empty', async () => {
  void enter('note', practice);
  await enter('note', ` ${real}`);
  expect(field('note').value).toBe('');
  expect(document.querySelectorAll('dialog')).toHaveLength(1);
});

describe('a real secret', () => {
  it.each([
    ['a phrase', real],
    [
      'a phrase in capitals with numbers',
      real
        .toUpperCase()
        .split(' ')
        .map((word, index) => `${index + 1}) ${word}`)
        .join('\n'),
    ],
    ['a private key', `0x${'1f'.repeat(32)}`],
    ['a Bitcoin key', 'KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617'],
    [
      'an extended private key',
      'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi',
    ],
  ])('%s does not stay in the field, and a dialog says so', async (_, secret) => {
    await enter('note', secret);
    expect(field('note').value).toBe('');
    expect(dialog()?.textContent).toBe(words.title + words.text + words.advice + words.close);
    expect(dialog()?.getAttribute('aria-labelledby')).toBe('guard-title');
  });
  it('is never heard by anybody else on the page, not even at the first time', async () => {
    await enter('query', real);
    expect(heard.join()).toBe('');
  });
  it('that stood in the field before the guard came is found too', async () => {
    field('query').value = real;
    guardFields(document);
    await vi.dynamicImportSettled();
    expect(field('query').value).toBe('');
    expect(document.querySelectorAll('dialog')).toHaveLength(1);
  });
  it('after closing the dialog the field has the focus, and the dialog is gone', async () => {
    await enter('query', real);
    dialog()?.querySelector('button')?.click();
    expect(dialog()).toBe(null);
    expect(document.activeElement).toBe(field('query'));
  });
});

describe('what is no secret', () => {
  it.each([
    ['a practice phrase', practice],
    ['twelve plain words', 'these twelve plain words stand here after each other without any secret'],
    ['a short query', 'сид-фраза'],
  ])('%s stays', async (_, text) => {
    await enter('query', text);
    expect(field('query').value).toBe(text);
    expect(heard.at(-1)).toBe(text);
    expect(dialog()).toBe(null);
  });
  it('a tick box is left alone', async () => {
    await enter('tick', 'on');
    expect(field('tick').value).toBe('on');
  });
});
