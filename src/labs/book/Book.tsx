import { useState } from 'preact/hooks';
import { Keep } from '../frame/Keep.tsx';
import { type Kit, refusal, refusedCode, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { readNumber } from '../frame/read-number.ts';
import { hundredths, percentText } from '../frame/sums.ts';
import { bookOf, hasOpened, tokenName } from './view.ts';

function Holdings({ kit }: { readonly kit: Kit }) {
  const { account, outside, paused, waiting } = bookOf(kit);
  const token = tokenName(kit);
  return (
    <section class="book-holdings" data-keep tabIndex={-1}>
      <div>
        <h3>{word(kit, 'bookCustody')}</h3>
        <p>
          <strong>
            {hundredths(kit, account.token)} {token}
          </strong>
          <br />
          {word(kit, 'bookRoubles', { sum: hundredths(kit, account.money) })}
          {waiting && (
            <>
              <br />
              <span class="soft">{word(kit, 'bookHeld', { sum: hundredths(kit, waiting.held) })}</span>
            </>
          )}
        </p>
        <p class="soft">{word(kit, 'bookNotKey')}</p>
      </div>
      <div>
        <h3>{word(kit, 'bookOwn')}</h3>
        <p>
          <strong>
            {hundredths(kit, outside)} {token}
          </strong>
        </p>
        <p class="soft">{word(kit, 'bookOwnKey')}</p>
      </div>
      {paused && (
        <p class="verdict refused" role="status">
          <LinkIcon state="open" />
          <span>{word(kit, 'bookPaused')}</span>
        </p>
      )}
    </section>
  );
}

/** The waiting orders, dearest sellers above, buyers below, as on a trading screen; the bars show how much stands at each price. */
function Orders({ kit }: { readonly kit: Kit }) {
  const { buys, sells, middle } = bookOf(kit);
  const most = Math.max(1, ...[...buys, ...sells].map(({ left }) => Number(left)));
  if (!hasOpened(kit, 'orders'))
    return (
      <section data-keep tabIndex={-1}>
        <button
          type="button"
          class="button quiet"
          onClick={() => void kit.act({ t: 'ui', what: 'open', id: 'orders' })}
        >
          {word(kit, 'bookOpen')}
        </button>
      </section>
    );
  const lines = (side: 'sell' | 'buy') =>
    (side === 'sell' ? sells.toReversed() : buys).map(({ price, left, mine }, index) => (
      <tr key={`${price} ${index}`} class={`book-${side}`}>
        <th scope="row">
          {side === 'sell' ? word(kit, 'bookSells') : word(kit, 'bookBuys')}
          {mine && <strong> ({word(kit, 'bookMine')})</strong>}
        </th>
        <td>{hundredths(kit, price)}</td>
        <td class="book-size" style={`--share: ${Math.round((Number(left) / most) * 100)}%`}>
          {hundredths(kit, left)}
        </td>
      </tr>
    ));
  return (
    <section data-keep tabIndex={-1}>
      <table class="book-orders">
        <caption>{word(kit, 'bookOrders')}</caption>
        <thead>
          <tr>
            <th scope="col">{word(kit, 'bookWho')}</th>
            <th scope="col">{word(kit, 'bookPrice')}</th>
            <th scope="col">{word(kit, 'bookSize', { token: tokenName(kit) })}</th>
          </tr>
        </thead>
        <tbody>
          {lines('sell')}
          <tr class="book-middle">
            <th scope="row">{word(kit, 'bookMiddle')}</th>
            <td>{hundredths(kit, middle)}</td>
            <td />
          </tr>
          {lines('buy')}
        </tbody>
      </table>
    </section>
  );
}

/** What a market order for everything wanted would do, said before it is sent. */
function Foreseen({ kit }: { readonly kit: Kit }) {
  const { market, want } = bookOf(kit);
  if (!market) return null;
  return (
    <p class="book-foreseen">
      {word(kit, 'bookForeseen', {
        size: hundredths(kit, want, true),
        token: tokenName(kit),
        average: hundredths(kit, market.average ?? '0'),
        slip: percentText(kit, market.slip),
      })}
    </p>
  );
}

function OrderForm({ kit }: { readonly kit: Kit }) {
  const { want, waiting, account, outside } = bookOf(kit);
  const [kind, setKind] = useState<'limit' | 'market'>('market');
  const [price, setPrice] = useState('');
  const [problem, setProblem] = useState('');
  const missing = Number(want) - Number(account.token);
  if (waiting)
    return (
      <section>
        <p>
          {word(kit, 'bookWaiting', {
            size: hundredths(kit, waiting.left, true),
            token: tokenName(kit),
            price: hundredths(kit, waiting.price),
          })}
        </p>
        <button type="button" class="button quiet" onClick={() => void kit.act({ t: 'book.cancel' })}>
          {word(kit, 'bookCancel')}
        </button>
      </section>
    );
  if (missing <= 0 || outside !== '0') return null;
  const send = async (event: Event) => {
    event.preventDefault();
    const plain = readNumber(price);
    const limit = plain === null ? 0 : Math.round(Number(plain) * 100);
    if (kind === 'limit' && (limit < 1 || limit > 999_999_999)) {
      setProblem(word(kit, 'numberNone'));
      return (event.currentTarget as HTMLFormElement).querySelector<HTMLInputElement>('input.field')?.focus();
    }
    const order = {
      t: 'book.order',
      kind,
      price: kind === 'limit' ? String(limit) : '0',
      size: String(missing),
    };
    const events = await kit.act(order);
    const code = refusedCode(events);
    setProblem(code ? refusal(kit, code) : '');
    const filled = events.find(({ type }) => type === 'book.filled')?.data;
    if (filled)
      kit.say(
        word(kit, 'bookFilled', {
          price: hundredths(kit, String(filled.price)),
          slip: percentText(kit, Number(filled.slip)),
        }),
      );
    else if (!code) kit.say(word(kit, 'bookPlaced'));
  };
  return (
    <form class="stack" onSubmit={(event) => void send(event)}>
      <fieldset class="speeds">
        <legend>
          {word(kit, 'bookKind', { size: hundredths(kit, String(missing), true), token: tokenName(kit) })}
        </legend>
        {(['market', 'limit'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="kind"
              value={each}
              checked={kind === each}
              onChange={() => setKind(each)}
            />
            <span>
              {word(kit, `book-kind-${each}`)} <span class="soft">{word(kit, `book-kind-${each}-help`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {kind === 'limit' ? (
        <label>
          {word(kit, 'bookLimit')}
          <input
            class="field"
            inputMode="decimal"
            autocomplete="off"
            name="limit"
            value={price}
            onInput={(event) => setPrice(event.currentTarget.value)}
          />
        </label>
      ) : (
        hasOpened(kit, 'orders') && <Foreseen kit={kit} />
      )}
      <p role="status" class="problem">
        {problem}
      </p>
      <button type="submit" class="button">
        {word(kit, 'bookBuy')}
      </button>
    </form>
  );
}

function Withdraw({ kit }: { readonly kit: Kit }) {
  const { account, want, withdrawal, paused } = bookOf(kit);
  const [problem, setProblem] = useState('');
  if (Number(account.token) < Number(want)) return null;
  const out = async () => {
    const code = refusedCode(await kit.act({ t: 'book.withdraw' }));
    setProblem(code ? refusal(kit, code) : '');
    if (!code) kit.say(word(kit, 'bookOut'));
  };
  return (
    <section>
      <p>{word(kit, 'bookWithdrawal', { sum: hundredths(kit, withdrawal), token: tokenName(kit) })}</p>
      <button type="button" class={paused ? 'button quiet' : 'button'} onClick={() => void out()}>
        {word(kit, 'bookWithdraw')}
      </button>
      <p role="status" class="problem">
        {problem}
      </p>
    </section>
  );
}

/** The exchange: what it holds for the learner, its book, an order, and the way out. */
export function Book({ kit }: { readonly kit: Kit }) {
  const { hour, waiting, paused } = bookOf(kit);
  return (
    <Keep>
      <Holdings kit={kit} />
      <Orders kit={kit} />
      <OrderForm kit={kit} />
      <Withdraw kit={kit} />
      <div class="wait-bar">
        <p>
          {word(kit, 'bookHour')} <strong>{hour}</strong>
        </p>
        <button
          type="button"
          class={waiting || paused ? 'button' : 'button quiet'}
          onClick={() => void kit.act({ t: 'clock.advance', ms: 12_000 })}
        >
          {word(kit, 'bookNextHour')}
        </button>
      </div>
    </Keep>
  );
}
