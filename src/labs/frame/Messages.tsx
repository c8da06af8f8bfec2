import type { ComponentChildren } from 'preact';
import type { Message } from '@/core/scenario/state.ts';
import { Address } from './Address.tsx';
import { type Kit, nameOf, told, word } from './kit.ts';

interface Props {
  readonly kit: Kit;
  /** What can be done with a message that carries an address. */
  readonly tools?: (message: Message) => ComponentChildren;
  /** So many of the newest are shown, the older ones unfold; absent: all are shown. */
  readonly newest?: number;
}

/** The messages that have come, as in a chat. */
export function Messages({ kit, tools, newest }: Props) {
  const { inbox } = kit.view.state;
  if (inbox.length === 0) return null;
  const folded = newest === undefined ? 0 : Math.max(0, inbox.length - newest);
  const line = (message: Message, index: number) => (
    // The same message can come twice, so its place is its name.
    <li key={index}>
      <p class="sender">{nameOf(kit, message.from)}</p>
      <p>{told(kit, kit.texts.messages.find(({ id }) => id === message.id)?.text ?? '')}</p>
      {message.address && (
        <p>
          <Address address={message.address} />
        </p>
      )}
      {message.address && tools?.(message)}
    </li>
  );
  return (
    <section class="messages">
      <h3>{word(kit, 'messages')}</h3>
      {folded > 0 && (
        <details>
          <summary>{word(kit, 'messagesOlder', { n: folded })}</summary>
          <ul>{inbox.slice(0, folded).map(line)}</ul>
        </details>
      )}
      <ul>{inbox.slice(folded).map((message, index) => line(message, folded + index))}</ul>
    </section>
  );
}
