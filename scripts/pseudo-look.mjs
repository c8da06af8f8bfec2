// What `npm run content:pseudo` looks for on a page that is shown in the pseudo-language; both run in the browser.

/**
 * Texts that no dictionary and no content gave: Cyrillic letters outside of the brackets. `allowed` are the sources of patterns
 * of what may stand there: names of languages, of months.
 */
export function plainTexts(allowed) {
  const known = allowed.map((source) => new RegExp(source, 'giu'));
  const letters = /\p{Script=Cyrillic}/u;
  const isOther = (element) => {
    const lang = element.closest('[lang]')?.getAttribute('lang') ?? 'ky';
    // What is signed, or named by its publisher, is an original in one language.
    const original = '[translate=no], #sources ~ ol';
    return lang !== 'ky' || element.closest(`script, style, noscript, template, ${original}`) !== null;
  };
  const rest = (text) => known.reduce((left, pattern) => left.replace(pattern, ''), text);
  const blockOf = (element) => {
    let each = element;
    while (each.parentElement && /^inline/.test(getComputedStyle(each).display)) each = each.parentElement;
    return each;
  };
  const found = new Set();
  let [block, depth] = [null, 0];
  const outsideOf = (text) => {
    let outside = '';
    for (const sign of text) {
      if (sign === '⟦') depth += 1;
      else if (sign === '⟧') depth = Math.max(0, depth - 1);
      else if (depth === 0) outside += sign;
    }
    return outside;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (!parentElement || isOther(parentElement)) continue;
    const here = blockOf(parentElement);
    if (here !== block) [block, depth] = [here, 0];
    const outside = outsideOf(data);
    if (letters.test(rest(outside))) found.add(`text: ${outside.trim().slice(0, 80)}`);
  }
  for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-description']) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      depth = 0;
      const outside = outsideOf(element.getAttribute(name));
      if (!isOther(element) && letters.test(rest(outside)))
        found.add(`${name}: ${outside.trim().slice(0, 80)}`);
    }
  }
  return [...found];
}

/** Texts that stand outside of the screen, are cut off, or run out of the button they stand on. */
export function overflowing() {
  const found = new Set();
  const nameOf = (element) =>
    `${element.tagName.toLowerCase()}${element.className?.trim?.() ? `.${element.className.trim().split(/\s+/).join('.')}` : ''}`;
  const isHidden = (element) =>
    !element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true }) ||
    element.closest('.visually-hidden, .skip') !== null;
  const isScrolled = (element) => {
    for (let box = element; box && box !== document.body; box = box.parentElement) {
      const { overflowX, position, clipPath } = getComputedStyle(box);
      if (/auto|scroll/.test(overflowX) || (position === 'absolute' && clipPath !== 'none')) return true;
    }
    return false;
  };
  if (document.documentElement.scrollWidth > innerWidth)
    found.add(`page: ${document.documentElement.scrollWidth - innerWidth} px wider than the screen`);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (!parentElement || data.trim() === '' || isHidden(parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    const rect = range.getBoundingClientRect();
    if (rect.width < 2) continue;
    const told = (how, element) => found.add(`${how} ${nameOf(element)}: ${data.trim().slice(0, 60)}`);
    const svg = parentElement.closest('svg');
    if (svg) {
      const box = svg.getBoundingClientRect();
      if (rect.right > box.right + 1 || rect.left < box.left - 1) told('drawing', svg);
      continue;
    }
    if (isScrolled(parentElement)) continue;
    for (let box = parentElement; box && box !== document.body; box = box.parentElement) {
      const { overflowX, textOverflow } = getComputedStyle(box);
      // Where three dots were foreseen, they may come.
      if (textOverflow === 'ellipsis') break;
      const edge = box.getBoundingClientRect();
      const isOut = rect.right > edge.right + 1 || rect.left < edge.left - 1;
      if (isOut && /hidden|clip/.test(overflowX)) told('cut off by', box);
      else if (isOut && box.matches('button, .button, summary, label, .card, .note, td, th, li'))
        told('out of', box);
      else if (edge.width > 0 && rect.right > innerWidth + 1) told('out of the screen', box);
      else continue;
      break;
    }
  }
  return [...found];
}
