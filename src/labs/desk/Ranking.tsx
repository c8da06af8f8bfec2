import { useState } from 'preact/hooks';
import { type Kit, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { readNumber } from '../frame/read-number.ts';
import { lastFigure } from './Count.tsx';
import { deskOf, deskWords } from './view.ts';

function last({ view }: Kit, type: string) {
  return view.state.log.findLast((event) => event.type === type)?.data;
}

/** The ways put in order by pressing them one after another, the one of which most arrives first. */
function Order({ kit }: { readonly kit: Kit }) {
  const [order, setOrder] = useState<readonly string[]>([]);
  const { ways } = deskWords(kit);
  const given = last(kit, 'desk.ranked');
  const right = given?.right === true;
  const name = (id: string) => ways.find((way) => way.id === id)?.name ?? id;
  const press = (id: string) =>
    setOrder(order.includes(id) ? order.filter((one) => one !== id) : [...order, id]);
  return (
    <section data-keep tabIndex={-1}>
      <h3>{word(kit, 'deskRankTitle')}</h3>
      {!right && (
        <>
          <p class="soft">{word(kit, 'deskRankHelp')}</p>
          <div class="choices">
            {ways.map(({ id }) => (
              <button
                key={id}
                type="button"
                class="button quiet desk-place"
                aria-pressed={order.includes(id)}
                onClick={() => press(id)}
              >
                <span class="desk-number">{order.includes(id) ? order.indexOf(id) + 1 : '–'}</span> {name(id)}
              </button>
            ))}
          </div>
          <button
            type="button"
            class="button quiet"
            onClick={() =>
              order.length === ways.length
                ? void kit.act({ t: 'desk.rank', order: [...order] })
                : kit.say(word(kit, 'deskRankAll'))
            }
          >
            {word(kit, 'numberCheck')}
          </button>
        </>
      )}
      <div role="status">
        {given && (
          <p class={right ? 'verdict' : 'verdict refused'}>
            <LinkIcon state={right ? 'closed' : 'open'} />
            <span>{word(kit, right ? 'deskRankRight' : 'deskRankWrong', { n: Number(given.places) })}</span>
          </p>
        )}
      </div>
    </section>
  );
}

/** How far the accused seller's rate lies below the reference, typed in percent. */
function Margin({ kit, id }: { readonly kit: Kit; readonly id: string }) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState(false);
  const given = lastFigure(kit, id, 'margin');
  const right = given?.right === true;
  const answer = async (event: Event) => {
    event.preventDefault();
    const value = readNumber(typed);
    const sound = value !== null && /^\d{1,9}(\.\d{1,4})?$/.test(value);
    setProblem(!sound);
    if (sound) await kit.act({ t: 'desk.figure', way: id, what: 'margin', value });
  };
  return (
    <form class="stack" onSubmit={(event) => void answer(event)}>
      {!right && (
        <>
          <label>
            {word(kit, 'deskMargin')}
            <input
              class="field"
              inputMode="decimal"
              autocomplete="off"
              name="margin"
              value={typed}
              aria-invalid={problem}
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button quiet">
            {word(kit, 'numberCheck')}
          </button>
        </>
      )}
      <div role="status">
        {problem && <p class="problem">{word(kit, 'numberNone')}</p>}
        {given && (
          <p class={right ? 'verdict' : 'verdict refused'}>
            <LinkIcon state={right ? 'closed' : 'open'} />
            <span>{word(kit, right ? 'deskMarginRight' : 'deskMarginWrong')}</span>
          </p>
        )}
      </div>
    </form>
  );
}

/** Who hides the charge in the rate, and how much; then the order of the ways. */
export function Ranking({ kit }: { readonly kit: Kit }) {
  const given = last(kit, 'desk.accused');
  const right = given?.right === true;
  const words = deskWords(kit).ways;
  const { ways } = deskOf(kit);
  return (
    <>
      <section data-keep tabIndex={-1}>
        <h3>{word(kit, 'deskAccuse')}</h3>
        <div class="choices">
          {ways.map(({ id }) => (
            <button
              key={id}
              type="button"
              class="button quiet"
              aria-pressed={given?.way === id}
              aria-disabled={right}
              onClick={() => !right && void kit.act({ t: 'desk.accuse', way: id })}
            >
              {words.find((way) => way.id === id)?.name}
            </button>
          ))}
        </div>
        <div role="status">
          {given && (
            <p class={right ? 'verdict' : 'verdict refused'}>
              <LinkIcon state={right ? 'closed' : 'open'} />
              <span>{word(kit, right ? 'deskAccuseRight' : 'deskAccuseWrong')}</span>
            </p>
          )}
        </div>
        {right && <Margin kit={kit} id={String(given?.way)} />}
      </section>
      <Order kit={kit} />
    </>
  );
}
