import type { PowerState } from '@/core/scenario/domains/power/plan.ts';
import { type Kit, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { OneOpen } from '../frame/OneOpen.tsx';
import { decimal, type PowerWords, viewOf } from './words.ts';

interface Props {
  readonly kit: Kit;
  readonly tariffs: NonNullable<PowerWords['tariffs']>;
}

/** Tariffs told apart: at which does the machine pay? The last word on each counts; a reason follows every verdict. */
export function Tariffs({ kit, tariffs }: Props) {
  const own = kit.view.state.own.power as unknown as PowerState;
  const truth = viewOf(kit).tariffs;
  const say = (tariff: string, verdict: 'pays' | 'loses') =>
    void kit.act({ t: 'power.weigh', tariff, verdict });
  return (
    <section class="tariffs">
      <h3>{word(kit, 'powerTariffs')}</h3>
      <OneOpen
        kit={kit}
        level={4}
        cases={tariffs.list.map(({ id, som, text, reason }) => {
          const said = own.judged[id];
          const right = said !== undefined && said === truth[id];
          const name = `${decimal(kit, som)} ${word(kit, 'power-given-tariff-unit')}`;
          return {
            id,
            title: name,
            note: said === undefined ? undefined : word(kit, said ? 'powerPays' : 'powerLoses'),
            done: said !== undefined,
            right,
            body: (
              <>
                <fieldset>
                  <legend>{text}</legend>
                  <div class="row">
                    <button
                      type="button"
                      class="button quiet"
                      aria-pressed={said === true}
                      onClick={() => say(id, 'pays')}
                    >
                      {word(kit, 'powerPays')}
                    </button>
                    <button
                      type="button"
                      class="button quiet"
                      aria-pressed={said === false}
                      onClick={() => say(id, 'loses')}
                    >
                      {word(kit, 'powerLoses')}
                    </button>
                  </div>
                </fieldset>
                <div role="status">
                  {said !== undefined && (
                    <p class={right ? 'verdict' : 'verdict refused'}>
                      <LinkIcon state={right ? 'closed' : 'open'} />
                      <span>{reason}</span>
                    </p>
                  )}
                </div>
              </>
            ),
          };
        })}
      />
    </section>
  );
}
