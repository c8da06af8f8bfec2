import { fieldsOf, type JsonObject } from '@/core/credentials/json-fields.ts';
import type { Words } from './words.ts';

interface Props {
  readonly credential: JsonObject;
  readonly words: Words;
}

/** Every field as it was signed, with the names that the standard gives them. */
export function AllFields({ credential, words: { say, count } }: Props) {
  const fields = fieldsOf(credential) ?? [];
  return (
    <details class="verify-all">
      <summary>{count('fields', fields.length)}</summary>
      <p class="soft">{say('fields_text')}</p>
      <dl lang="en">
        {fields.map(({ path, value }) => (
          <div key={path.join('/')}>
            <dt>{path.join(' › ')}</dt>
            <dd lang="">{String(value)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
