import { pathTo } from '@/i18n/paths.ts';
import { type Kit, word } from '../frame/kit.ts';

/** What of this exercise is as in the world, what is simpler, what is made up. */
export function Fidelity({ kit }: { readonly kit: Kit }) {
  const { fidelity } = kit.texts;
  return (
    <details class="fidelity">
      <summary>{word(kit, 'fidelityTitle')}</summary>
      {(['real', 'simplified', 'invented'] as const).map((kind) => (
        <section key={kind}>
          <h4>{word(kit, `fidelity-${kind}`)}</h4>
          <ul>
            {fidelity[kind].map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      ))}
      <p>
        <a href={pathTo(kit.locale, 'practice-chain')}>{word(kit, 'fidelityMore')}</a>
      </p>
    </details>
  );
}
