import { type Kit, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { AirSwitch, Slip } from './PhoneCard.tsx';
import { SumForm } from './SumForm.tsx';
import { personName, purseOf, som } from './view.ts';

/** The learner's phone, as a bank's app shows it: the on-line wallet large, the off-line purse below it. */
export function Mine({ kit, air = true }: { readonly kit: Kit; readonly air?: boolean }) {
  const { wallets, devices } = purseOf(kit);
  const device = devices.learner;
  const offline = device?.air === true;
  return (
    <section class="som-mine" data-keep tabIndex={-1}>
      <div class="som-card">
        <p>{word(kit, 'purseWallet')}</p>
        <strong>{som(kit, wallets.learner?.balance ?? '0')}</strong>
        <p>{word(kit, 'practiceMoney')}</p>
        {offline && <p>{word(kit, 'purseHidden')}</p>}
      </div>
      {air && device && (
        <>
          <AirSwitch kit={kit} id="learner" />
          <div class="som-purse">
            <p>
              <span>{word(kit, 'pursePurse')}</span>
              <strong>{som(kit, device.balance)}</strong>
            </p>
            {device.sent.length + device.got.length > 0 && (
              <ul class="som-slips">
                {[...device.sent, ...device.got].map((slip) => (
                  <Slip key={slip.signature} kit={kit} slip={slip} />
                ))}
              </ul>
            )}
          </div>
        </>
      )}
    </section>
  );
}

/** What is asked for in this step; a paid one is closed. */
export function Asks({ kit, way }: { readonly kit: Kit; readonly way: 'online' | 'offline' }) {
  const { asks } = purseOf(kit);
  const words = kit.texts.sections.purse as { asks: { id: string; text: string }[] };
  return (
    <section class="som-asks" data-keep tabIndex={-1}>
      <h3>{word(kit, 'purseAsks')}</h3>
      {asks.map(({ id, to = '', sum = '0', paid }) => {
        const name = personName(kit, to);
        return (
          <article key={id} class="som-ask" data-keep tabIndex={-1}>
            <p>
              <strong>{name}</strong> · {words.asks.find((ask) => ask.id === id)?.text}
            </p>
            <p class="som-price">{som(kit, sum)}</p>
            {paid !== '0' ? (
              <p class="verdict">
                <LinkIcon state="closed" />
                <span>{word(kit, 'pursePaid')}</span>
              </p>
            ) : (
              <SumForm
                kit={kit}
                name={`pay-${to}`}
                label={word(kit, 'purseSum')}
                button={way === 'online' ? word(kit, 'pursePay') : word(kit, 'purseHand')}
                action={(typed) =>
                  way === 'online'
                    ? { t: 'purse.pay', to, sum: typed }
                    : { t: 'purse.hand', phone: 'learner', to, sum: typed }
                }
                done={
                  way === 'online' ? word(kit, 'pursePaidTo', { name }) : word(kit, 'purseHandedTo', { name })
                }
              />
            )}
          </article>
        );
      })}
    </section>
  );
}

/** Money between account, wallet and purse. */
export function Moves({ kit }: { readonly kit: Kit }) {
  const { limits } = purseOf(kit);
  return (
    <section class="som-moves" data-keep tabIndex={-1}>
      <h3>{word(kit, 'purseMoves')}</h3>
      <p class="soft">{word(kit, 'purseLimit', { sum: som(kit, limits.purse) })}</p>
      <SumForm
        kit={kit}
        name="load"
        label={word(kit, 'purseLoad')}
        button={word(kit, 'purseLoadNow')}
        action={(sum) => ({ t: 'purse.load', sum })}
        done={word(kit, 'purseLoaded')}
      />
      <details>
        <summary>{word(kit, 'purseMore')}</summary>
        <div class="stack">
          <SumForm
            kit={kit}
            name="unload"
            quiet
            label={word(kit, 'purseUnload')}
            button={word(kit, 'purseUnloadNow')}
            action={(sum) => ({ t: 'purse.unload', sum })}
            done={word(kit, 'purseUnloaded')}
          />
          <SumForm
            kit={kit}
            name="top"
            quiet
            label={word(kit, 'purseTop')}
            button={word(kit, 'purseTopNow')}
            action={(sum) => ({ t: 'purse.top', sum })}
            done={word(kit, 'purseTopped')}
          />
        </div>
      </details>
    </section>
  );
}
