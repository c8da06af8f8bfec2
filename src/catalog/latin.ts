/** Letters of Kyrgyz and Russian in Latin ones, as Kyrgyz names stand on road signs. */
const letters: ReadonlyMap<string, string> = new Map(
  'аa бb вv гg дd еe ёyo жj зz иi йy кk лl мm нn ңng оo өo пp рr сs тt уu үu фf хh цts чch шsh щsh ъ ыy ь эe юyu яya'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

/**
 * A text in small Latin letters, for ids and addresses: Cyrillic transliterated, accents and apostrophes gone, signs as they were.
 * @example inLatin('Кайсынысы жашыруун?') // => 'kaysynysy jashyruun?'
 */
export function inLatin(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[а-яёңөү]/gu, (letter) => letters.get(letter) ?? '')
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼ`]/gu, '');
}
