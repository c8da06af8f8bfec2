import type { Strings } from '@/i18n/fill.ts';
import { nameOf } from './blocks.ts';
import { copyBlock } from './copy-block.ts';
import { type OtherPage, OtherShape } from './other-page.ts';

/** A language that is read beside the text. */
export interface Second {
  readonly locale: string;
  /** Its own name. */
  readonly name: string;
  readonly strings: Strings;
  readonly page: () => Promise<OtherPage>;
  /** Called whenever a block was opened or closed. */
  readonly changed: () => void;
}

/** What stands after a block: its button and, when it is open, the same block in the other language. */
export interface Holder {
  readonly element: HTMLElement;
  readonly isOpen: () => boolean;
  readonly toggle: (open: boolean) => void;
}

/** Puts a holder after a block; undefined for a block without words of the text. */
export function holdAfter(block: HTMLElement, index: number, second: Second): Holder | undefined {
  const kind = nameOf(block);
  if (kind === undefined) return undefined;
  const root = block.ownerDocument;
  const { locale, name, strings } = second;
  const element = root.createElement('div');
  element.className = 'second';
  const button = root.createElement('button');
  button.type = 'button';
  // Three letters are seen, as in the switch of languages, and heard with what they mean.
  const seen = name.slice(0, 3);
  button.textContent = seen;
  button.setAttribute('aria-label', `${seen}: ${strings[kind]} ${strings[`in_${locale}`]}`);
  const panel = root.createElement('div');
  panel.className = 'second-text';
  panel.id = `second-${index}`;
  button.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-controls', panel.id);

  const isOpen = () => panel.isConnected;
  const say = (role: string, text: string, ...more: Node[]) => {
    const line = root.createElement('p');
    line.setAttribute('role', role);
    line.textContent = text;
    panel.removeAttribute('lang');
    panel.replaceChildren(line, ...more);
  };
  const again = () => {
    const retry = root.createElement('button');
    retry.type = 'button';
    retry.className = 'button quiet';
    retry.textContent = strings['tryAgain'] ?? '';
    retry.addEventListener('click', () => {
      button.focus();
      fill();
    });
    return retry;
  };
  const fill = () => {
    say('status', strings['loading'] ?? '');
    second.page().then(
      (page) => {
        panel.lang = locale;
        // Its terms explain themselves in its own language, with the notes of its own page.
        panel.dataset['terms'] = new URL('terms.json', page.href).href;
        panel.replaceChildren(...copyBlock(page, index, root));
      },
      (error: unknown) =>
        error instanceof OtherShape
          ? say('alert', strings['changed'] ?? '')
          : say('alert', strings['trouble'] ?? '', again()),
    );
  };
  const toggle = (open: boolean) => {
    if (open === isOpen()) return;
    button.setAttribute('aria-expanded', String(open));
    element.classList.toggle('open', open);
    if (open) {
      element.append(panel);
      fill();
    } else panel.remove();
    second.changed();
  };
  button.addEventListener('click', () => toggle(!isOpen()));
  element.append(button);
  // A note that the block is older belongs to it.
  const note = block.nextElementSibling?.matches('[data-older]') ? block.nextElementSibling : block;
  note.after(element);
  return { element, isOpen, toggle };
}
