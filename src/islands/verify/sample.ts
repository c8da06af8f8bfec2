import { toSecond } from '@/core/credentials/diploma.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { issueCredential } from '@/sealing/credential.ts';
import { writeSignedCode } from '@/sealing/credential-code.ts';
import { makeKeys, makeUuid } from '@/sealing/keys.ts';
import { thisLearner } from '@/storage/learners.ts';
import type { Words } from './words.ts';

/** A certificate made and signed here, with keys that are forgotten at once: to try what a signature does. It says that it is a sample. */
export async function makeSample({ say, locale }: { say: Words['say']; locale: Locale }): Promise<string> {
  const { sign } = await makeKeys();
  const jws = await issueCredential(
    {
      id: `urn:uuid:${makeUuid()}`,
      name: thisLearner().name || say('sample_name'),
      issuer: { key: sign.publicKey, name: say('sample_issuer'), official: '' },
      title: say('sample_title'),
      about: say('sample_about'),
      criteria: say('sample_criteria'),
      href: '',
      locale,
      percent: 87,
      basis: 'sample',
      evidence: say('sample_evidence'),
      from: toSecond(new Date().toISOString()),
    },
    sign,
  );
  return writeSignedCode('C', jws);
}
