import { useEffect, useRef, useState } from 'preact/hooks';
import { type Kit, word } from '../frame/kit.ts';
import { Asks, Details } from './Details.tsx';
import { Face } from './Face.tsx';
import { List } from './List.tsx';
import { calloutsOf, type Shown, shownCards, viewOfCards } from './model.ts';
import { Legend, Outcome } from './Review.tsx';
import { Verdict } from './Verdict.tsx';

interface OpenProps {
  readonly kit: Kit;
  readonly card: Shown;
  readonly back: () => void;
  readonly next: (() => void) | null;
}

/** One card: as it would be met, what can be looked at and asked, the verdict; after handing in, the callouts at their places. */
function OpenCard({ kit, card, back, next }: OpenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [card.id]);
  const { handed, minutes } = viewOfCards(kit);
  // A press that came while the engine was at work is passed over, so the card is opened as soon as it rests.
  useEffect(() => {
    if (!handed && !card.opened && !kit.busy) void kit.act({ t: 'cards.open', item: card.id });
  }, [card.id, card.opened, kit.view]);
  const callouts = handed ? calloutsOf(card.texts) : [];
  return (
    <div class={card.texts.bad ? 'stack' : 'stack card-honest'}>
      <button type="button" class="text-button" onClick={back}>
        {word(kit, 'cardsBack')}
      </button>
      <section>
        <h3 ref={heading} tabIndex={-1}>
          {word(kit, `cardsKind-${card.texts.kind}`)}
        </h3>
        {handed && <Outcome kit={kit} card={card} />}
        <Face kit={kit} card={card.texts} callouts={callouts} />
      </section>
      {handed && <Legend kit={kit} card={card} callouts={callouts} />}
      <Details kit={kit} card={card} callouts={callouts} review={handed} />
      <Asks kit={kit} card={card} minutes={minutes} review={handed} />
      {!handed && <Verdict kit={kit} card={card} />}
      <div class="row">
        {next && (
          <button type="button" class={card.said ? 'button' : 'button quiet'} onClick={next}>
            {word(kit, 'cardsNext')}
          </button>
        )}
        <button type="button" class="button quiet" onClick={back}>
          {word(kit, 'cardsBack')}
        </button>
      </div>
    </div>
  );
}

/** The mailbox of the lab: a list, one card at a time, and the debrief on the very cards. */
export function Cards({ kit }: { readonly kit: Kit }) {
  const cards = shownCards(kit);
  const { handed } = viewOfCards(kit);
  const [openId, setOpen] = useState<string | null>(null);
  const left = useRef<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const card = cards.find(({ id }) => id === openId);
  const open = (id: string) => {
    left.current = id;
    setOpen(id);
  };
  // Back on the list the focus is where it was; after handing in it is on the result.
  useEffect(() => {
    if (!openId && left.current)
      box.current?.querySelector<HTMLElement>(`[data-card="${left.current}"]`)?.focus();
  }, [openId]);
  useEffect(() => {
    if (handed && !openId && left.current) box.current?.querySelector<HTMLElement>('.tally h3')?.focus();
  }, [handed]);
  const after = cards.findIndex(({ id }) => id === openId);
  const rest = [...cards.slice(after + 1), ...cards.slice(0, Math.max(0, after))];
  const following = handed ? cards[after + 1] : rest.find(({ said }) => !said);
  return (
    <div class="cards stack" ref={box}>
      <p class="visually-hidden">{word(kit, 'cardsInvented')}</p>
      {card ? (
        <OpenCard
          kit={kit}
          card={card}
          back={() => setOpen(null)}
          next={following ? () => open(following.id) : null}
        />
      ) : (
        <List kit={kit} open={open} />
      )}
    </div>
  );
}
