import type { JSX } from 'preact';
import type { Strings } from '@/i18n/fill.ts';
import type { DocumentKind } from '@/search/documents.ts';
import type { Wanted } from '@/search/read/search-index.ts';

const kinds = ['section', 'term', 'lab', 'page'] as const satisfies readonly DocumentKind[];
const levels = ['start', 'practice', 'depth'] as const;

interface Props {
  readonly wanted: Wanted;
  readonly onNarrow: (wanted: Wanted) => void;
  readonly strings: Strings;
}

/** Whether anything is left out. */
export function isNarrow({ kinds, levels }: Wanted): boolean {
  return kinds !== undefined || levels !== undefined;
}

/** Two lists: the kind of what is found, and its level. Lists of the browser's own, which are as good on a phone as at a keyboard. */
export function Filters({ wanted, onNarrow, strings }: Props): JSX.Element {
  const { kinds: [kind = ''] = [], levels: [level = ''] = [] } = wanted;
  const choose = (kind: string, level: string) =>
    onNarrow({
      ...(kind !== '' && { kinds: kinds.filter((one) => one === kind) }),
      ...(level !== '' && { levels: [level] }),
    });
  return (
    <div class="search-filters">
      <select
        class="field"
        aria-label={strings['kind']}
        value={kind}
        onChange={({ currentTarget }) => choose(currentTarget.value, level)}
      >
        <option value="">{strings['kind_any']}</option>
        {kinds.map((one) => (
          <option key={one} value={one}>
            {strings[one]}
          </option>
        ))}
      </select>
      <select
        class="field"
        aria-label={strings['level']}
        value={level}
        onChange={({ currentTarget }) => choose(kind, currentTarget.value)}
      >
        <option value="">{strings['level_any']}</option>
        {levels.map((one) => (
          <option key={one} value={one}>
            {strings[`level_${one}`]}
          </option>
        ))}
      </select>
    </div>
  );
}
