import type { JSX } from 'preact';
import { MarkedText } from './MarkedText.tsx';
import type { Option } from './options.ts';
import { passageLink } from './passage-link.ts';

interface Props {
  readonly id: string;
  readonly option: Option;
  readonly isChosen: boolean;
  readonly onPick: (event: MouseEvent) => void;
}

/** A line of the list. The field keeps the focus, so a line is never a stop of Tab; one that opens a page is a link all the same. */
export function OptionLine({ id, option, isChosen, onPick }: Props): JSX.Element {
  const common = {
    id,
    class: 'search-option',
    role: 'option',
    tabIndex: -1,
    'aria-selected': isChosen,
    onClick: onPick,
    // A press must not take the focus out of the field.
    onMouseDown: (event: MouseEvent) => event.preventDefault(),
  } as const;
  if (option.does === 'ask') return <div {...common}>{option.text}</div>;
  return (
    <a {...common} href={'hit' in option ? passageLink(option.href, option.passage) : option.href}>
      {'text' in option ? option.text : <Found {...option} />}
    </a>
  );
}

function Found({ hit, passage }: Extract<Option, { readonly hit: unknown }>): JSX.Element {
  const named = hit.heading.text === '' ? hit.title : hit.heading;
  return (
    <>
      <b>
        <MarkedText {...named} />
      </b>
      {named === hit.heading && (
        <small>
          <MarkedText {...hit.title} />
        </small>
      )}
      <span class="search-passage">{passage !== undefined && <MarkedText {...passage} />}</span>
    </>
  );
}
