import { didYouMean } from '../../did-you-mean.ts';
import { atLine } from '../../problem.ts';
import type { Fault, Room, Rule } from '../rule.ts';
import { insidePages } from './inside-pages.ts';
import { insideParts, isInside, linksOf, type TextLink } from './links.ts';
import { mdxTexts } from './mdx-texts.ts';

/** Words that say nothing of where a link leads; who lists the links of a page hears only them. */
const empty =
  /^(click )?(here|this|link|this link|more|read more)$|^(ушул|бул|мына бул)? ?(жерден|жерге|жерде|шилтемеден|шилтеме|бул|мында)$|^(кененирээк|толугураак)$|^(здесь|тут|сюда|ссылка|по ссылке|по этой ссылке|подробнее|читать дальше)$/i;

type Judged = Pick<Fault, 'found' | 'mend' | 'fix'>;

function judgeWords({ words, url }: TextLink): Judged[] {
  if (words === '' && url !== '')
    return [{ found: `a link to ${url} without words`, mend: 'words between the brackets: [the words](…)' }];
  if (empty.test(words.replace(/[.…:→»]+$/u, '').trim()) || /^(https?:|www\.)/.test(words))
    return [{ found: `a link whose words are "${words}"`, mend: 'words that say where the link leads' }];
  return [];
}

function judgeTarget(url: string, pages: ReadonlyMap<string, unknown>): Judged[] {
  const said = (found: string, mend: string): Judged[] => [{ found, mend }];
  const way = 'the path of the page without a language, such as /courses/{course}/{lesson}/#{section}';
  if (url === '' || url === '#') return said('a link that leads nowhere', way);
  if (url.startsWith('#')) return [];
  if (/^(https?:)?\/\/[^/]*chynjyr/i.test(url)) return said(`${url}, an address of this site`, way);
  if (url.startsWith('http:'))
    return said(
      url,
      'an address that begins with https:, since anybody on the way may change a page of http:',
    );
  if (url.startsWith('https:')) {
    return /^https:\/\/[^\s/]+\.[^\s/]+/.test(url)
      ? []
      : said(url, 'a whole address: https://, host and path');
  }
  if (!isInside(url)) return said(`a link to ${url}`, `${way}; for another site its address with https://`);
  const { page } = insideParts(url);
  if (pages.has(page)) return [];
  if (pages.has(`${page}/`) && !page.includes('?')) {
    const to = url.replace(page, `${page}/`);
    return [
      { found: `a link to ${url}`, mend: `a slash at the end of the path: ${to}`, fix: fixOf(url, to) },
    ];
  }
  return said(
    `a link to ${url}, a page that is not there`,
    `a page that exists${didYouMean(page, pages.keys())}`,
  );
}

function fixOf(url: string, to: string) {
  return { from: `](${url})`, to: `](${to})` };
}

/** Fields of YAML are no Markdown: only cards of labs know brackets, where they mark a sign of fraud. */
function inFields({ texts }: Room): Fault[] {
  return texts
    .filter(
      ({ raw, file, text }) => raw === undefined && !file.startsWith('labs/') && /\]\([^)]*\)/.test(text),
    )
    .map(({ file, line, field, locale }) => ({
      file,
      ...atLine(line),
      field: `${field}.${locale}`,
      found: 'a Markdown link in a field of YAML, where readers see its brackets',
      mend: 'the words without a link; put the link into the text of the lesson',
    }));
}

/** Links lead to pages that exist, outside links are safe, and their words say where they lead. */
export const rule: Rule = {
  id: 'link-target',
  severity: 'error',
  about: 'A link leads to a page that exists or to a safe address, and its words say where.',
  over: 'content',
  check: (room) => {
    const pages = insidePages(room);
    const inTexts = mdxTexts(room).flatMap((text) =>
      linksOf(text).flatMap((link) =>
        [...judgeTarget(link.url, pages), ...judgeWords(link)].map((fault) => ({
          file: text.file,
          ...atLine(link.line),
          field: 'link',
          ...fault,
        })),
      ),
    );
    return [...inTexts, ...inFields(room)];
  },
};
