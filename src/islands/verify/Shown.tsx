import { useEffect, useRef, useState } from 'preact/hooks';
import { type RevocationList, revocationOf } from '@/core/credentials/revocations.ts';
import { verdictOf } from '@/core/credentials/verdict.ts';
import {
  forgetCredential,
  keepCredential,
  keptCredentials,
  noteKey,
  seenKey,
} from '@/storage/credentials.ts';
import { AllFields } from './AllFields.tsx';
import { Checks } from './Checks.tsx';
import { Mark } from './Mark.tsx';
import type { OpenedBadge } from './open-signed.ts';
import { Signer } from './Signer.tsx';
import { TryIt } from './TryIt.tsx';
import type { Words } from './words.ts';

interface Props {
  readonly opened: OpenedBadge;
  readonly lists: readonly RevocationList[];
  readonly words: Words;
}

/** One certificate: what it comes to, what it says, who signed, what that proves, and a place to try it. */
export function Shown({ opened, lists, words }: Props) {
  const { say, day, percent } = words;
  const { badge, code } = opened;
  const { diploma } = badge;
  const [before] = useState(() => seenKey(diploma.issuer.key));
  const [isKept, setKept] = useState(() => keptCredentials().includes(code));
  const revocation = revocationOf(diploma.id, diploma.issuer.key, lists);
  const verdict = verdictOf(badge, revocation, Date.now());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    // A key met on a forged paper is not one that was met.
    if (badge.holds && diploma.basis !== 'sample') noteKey(diploma.issuer.key, 'met', diploma.issuer.name);
  }, []);
  const facts = [
    ['fact_name', diploma.name],
    ['fact_title', diploma.title],
    ['fact_result', diploma.percent === undefined ? '' : percent(diploma.percent)],
    ['fact_day', day(diploma.from)],
    ['fact_issuer', diploma.issuer.name],
    ['fact_official', diploma.issuer.official],
    ['fact_about', diploma.about],
    ['fact_criteria', diploma.criteria],
    ['fact_basis', say(`basis_${diploma.basis}`)],
    ['fact_evidence', diploma.evidence],
    ['fact_until', badge.until === '' ? say('until_never') : day(badge.until)],
    ['fact_id', diploma.id],
  ].filter(([, value]) => value !== '');
  const keep = () => {
    if (isKept) forgetCredential(code);
    else keepCredential(code);
    setKept(!isKept);
  };
  const isGood = verdict === 'holds' || verdict === 'sample';
  return (
    <div class="verify-shown">
      <section
        class={isGood ? 'card verify-stack good' : 'card verify-stack bad'}
        aria-labelledby="verify-verdict"
      >
        <h2 id="verify-verdict" tabIndex={-1} ref={heading}>
          <Mark good={isGood} />
          {say(`verdict_${verdict}`)}
        </h2>
        <p>{say(`verdict_${verdict}_text`)}</p>
        <dl class="verify-facts">
          {facts.map(([label = '', value]) => (
            <div key={label}>
              <dt>{say(label)}</dt>
              <dd lang={label === 'fact_basis' || label === 'fact_until' ? undefined : diploma.locale}>
                {value}
              </dd>
            </div>
          ))}
        </dl>
        <AllFields credential={badge.credential} words={words} />
      </section>
      <section class="card verify-stack" aria-labelledby="verify-checks">
        <h2 id="verify-checks">{say('checks')}</h2>
        <Checks badge={badge} revocation={revocation} words={words} />
        <Signer issuer={diploma.issuer} before={before} words={words} />
        <h3>{say('proves')}</h3>
        <ul>
          <li>{say('proves_key')}</li>
          <li>{say('proves_unchanged')}</li>
        </ul>
        <h3>{say('proves_not')}</h3>
        <ul>
          <li>{say('proves_not_issuer')}</li>
          <li>{say('proves_not_alone')}</li>
          <li>{say('proves_not_name')}</li>
        </ul>
      </section>
      <TryIt opened={opened} words={words} />
      {badge.holds && diploma.basis !== 'sample' && code !== '' && (
        <p class="verify-ways">
          <button type="button" class="button quiet" aria-pressed={isKept} onClick={keep}>
            {say(isKept ? 'own_drop' : 'own_keep')}
          </button>
          <span class="soft">{say('own_text')}</span>
        </p>
      )}
    </div>
  );
}
