import { type Kit, word } from '../frame/kit.ts';
import { Marked } from './Marked.tsx';
import type { Callout, CardTexts, Line } from './model.ts';
import { QrPicture } from './QrPicture.tsx';

interface Props {
  readonly kit: Kit;
  readonly card: CardTexts;
  readonly callouts: readonly Callout[];
}

function Bubble({ kit, line, callouts }: Omit<Props, 'card'> & { readonly line: Line }) {
  if (typeof line !== 'string' && 'link' in line)
    return (
      <p class="bubble them">
        <span class="card-link" translate={false}>
          {line.link}
        </span>
      </p>
    );
  const mine = typeof line !== 'string';
  return (
    <p class={mine ? 'bubble me' : 'bubble them'}>
      {mine && <span class="visually-hidden">{word(kit, 'cardsMe')}: </span>}
      <Marked kit={kit} text={mine ? line.me : line} callouts={callouts} />
    </p>
  );
}

/** A card as it would be met: a chat, a call, a mail, a page, an app, a poster. Its look is ours; its words are the exercise. */
export function Face({ kit, card, callouts }: Props) {
  const { kind, from, title, lines } = card;
  return (
    <article class={`card-face ${kind}`}>
      <header>
        <span class="card-from">
          {kind === 'site' ? (
            <span class="address-bar" translate={false}>
              {from}
            </span>
          ) : (
            <Marked kit={kit} text={from} callouts={callouts} />
          )}
        </span>
        {title && (
          <strong class="card-title">
            <Marked kit={kit} text={title} callouts={callouts} />
          </strong>
        )}
      </header>
      <div class="card-lines">
        {kind === 'poster' && <QrPicture />}
        {lines.map((line, index) => (
          <Bubble key={index} kit={kit} line={line} callouts={callouts} />
        ))}
      </div>
    </article>
  );
}
