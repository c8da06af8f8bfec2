import { type Kit, refusal, refusedCode, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { grouped } from './grouped.ts';
import { KindIcon } from './KindIcon.tsx';
import { plainWords } from './marks.ts';
import { firstWords, type Shown, shownCards, textsOfCards, verdictName, viewOfCards } from './model.ts';
import { Tally } from './Review.tsx';

interface Props {
  readonly kit: Kit;
  readonly open: (id: string) => void;
}

function stateOf(kit: Kit, { said, result, opened }: Shown): string {
  if (result) return word(kit, result.right ? 'cardsRight' : 'cardsWrong');
  if (said) return verdictName(kit, said.verdict);
  return word(kit, opened ? 'cardsOpened' : 'cardsNew');
}

function Entry({ kit, card, open }: Props & { readonly card: Shown }) {
  const { id, texts, said, result } = card;
  return (
    <li>
      <button
        type="button"
        class={said ? 'card-entry judged' : 'card-entry'}
        data-card={id}
        onClick={() => open(id)}
      >
        <KindIcon kind={texts.kind} />
        <span class="card-head">
          <span class="card-kind">{word(kit, `cardsKind-${texts.kind}`)}</span>
          <span class="sender">{plainWords(texts.from)}</span>
          <span class="card-first">{firstWords(texts)}</span>
        </span>
        <span class="card-state">
          <LinkIcon state={result ? (result.right ? 'closed' : 'open') : said ? 'now' : 'open'} />
          <span>{stateOf(kit, card)}</span>
        </span>
      </button>
    </li>
  );
}

/** Everything that came, with what was said of it; what the learner knows stands above it. */
export function List({ kit, open }: Props) {
  const cards = shownCards(kit);
  const { minutes, handed, purse } = viewOfCards(kit);
  const done = cards.filter(({ said }) => said).length;
  const hand = async () => {
    const code = refusedCode(await kit.act({ t: 'cards.hand' }));
    if (code) kit.say(refusal(kit, code));
  };
  return (
    <>
      {handed ? (
        <Tally kit={kit} />
      ) : (
        <section>
          <h3 tabIndex={-1}>{word(kit, 'cardsTitle')}</h3>
          <p class="soft">
            {word(kit, 'cardsDone', { done, total: cards.length })}{' '}
            {word(kit, 'cardsMinutes', { n: minutes })}{' '}
            {word(kit, 'cardsPurse', { sum: grouped(kit, purse * 100) })}
          </p>
        </section>
      )}
      {textsOfCards(kit).notes.length > 0 && (
        <details class="card-notes">
          <summary>{word(kit, 'cardsNotes')}</summary>
          <ul>
            {textsOfCards(kit).notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
      <ul class="card-list">
        {cards.map((card) => (
          <Entry key={card.id} kit={kit} card={card} open={open} />
        ))}
      </ul>
      {!handed && (
        <button
          type="button"
          class={done === cards.length ? 'button' : 'button quiet'}
          onClick={() => void hand()}
        >
          {word(kit, 'cardsHand')}
        </button>
      )}
    </>
  );
}
