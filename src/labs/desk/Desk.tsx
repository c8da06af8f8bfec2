import { Keep } from '../frame/Keep.tsx';
import { type Kit, word } from '../frame/kit.ts';
import { Messages } from '../frame/Messages.tsx';
import { OneOpen } from '../frame/OneOpen.tsx';
import { hundredths, rateText } from '../frame/sums.ts';
import { Count, lastFigure } from './Count.tsx';
import { Offer } from './Offer.tsx';
import { Ranking } from './Ranking.tsx';
import { SendHome } from './SendHome.tsx';
import { deskOf, deskWords, hasOpened } from './view.ts';

function Reference({ kit }: { readonly kit: Kit }) {
  const { reference, sum } = deskOf(kit);
  const opened = hasOpened(kit, 'reference');
  return (
    <section class="desk-reference" data-keep tabIndex={-1}>
      <p class="soft">{word(kit, 'deskHand')}</p>
      <p class="desk-sum">{word(kit, 'deskRoubles', { sum: hundredths(kit, sum, true) })}</p>
      {opened ? (
        <p>
          {word(kit, 'deskReference')}{' '}
          <strong>{word(kit, 'deskRate', { rate: rateText(kit, reference) })}</strong>
        </p>
      ) : (
        <button
          type="button"
          class="button quiet"
          onClick={() => void kit.act({ t: 'ui', what: 'open', id: 'reference' })}
        >
          {word(kit, 'deskReferenceOpen')}
        </button>
      )}
    </section>
  );
}

/** What arrives by each way, one way after another. */
function Counts({ kit }: { readonly kit: Kit }) {
  const { ways } = deskOf(kit);
  const names = deskWords(kit).ways;
  return (
    <OneOpen
      kit={kit}
      level={4}
      cases={ways.map(({ id, way }) => {
        const right = lastFigure(kit, id, 'arrives')?.right === true;
        return {
          id,
          title: names.find((one) => one.id === id)?.name ?? id,
          note: right
            ? word(kit, 'deskSom', { sum: hundredths(kit, way?.received ?? '0', true) })
            : undefined,
          done: right,
          right,
          body: (
            <Offer kit={kit} id={id} open={false}>
              <Count kit={kit} id={id} />
            </Offer>
          ),
        };
      })}
    />
  );
}

/** The remittance desk: offers to read, sums to reckon, one to send, by what the step is about. */
export function Desk({ kit }: { readonly kit: Kit }) {
  const step = kit.scenario.steps[kit.view.state.step]?.id;
  const { ways } = deskOf(kit);
  const scenes = (kit.scenario.sections.desk as { scenes: { step: string; scene: string }[] }).scenes;
  const scene = scenes.find((line) => line.step === step)?.scene;
  return (
    <Keep>
      <Reference kit={kit} />
      {scene === 'send' ? (
        <SendHome kit={kit} />
      ) : (
        <section class="desk-offers">
          <h3>{scene === 'count' ? word(kit, 'deskCountTitle') : word(kit, 'deskOffers')}</h3>
          {scene === 'count' ? (
            <Counts kit={kit} />
          ) : (
            ways.map(({ id }) => <Offer key={id} kit={kit} id={id} open />)
          )}
        </section>
      )}
      {scene === 'count' && <Ranking kit={kit} />}
      <Messages kit={kit} />
    </Keep>
  );
}
