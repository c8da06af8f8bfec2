import type { ComponentChildren } from 'preact';
import type { Message } from '@/core/scenario/state.ts';
import { Address } from './Address.tsx';
import { type Kit, nameOf, told, word } from './kit.ts';

interface Props {
  readonly kit: Kit;
  /** What can be done with a message that carries an address. */
  readonly tools?: (message: Message) => ComponentChildren;
}

/** The messages that have come, as in a chat. */
export function Messages({ kit, tools }: Props) {
  const { inbox } = kit.view.state;
  if (inbox.length === 0) return null;
  return (
    <section class="messages">
      <h3>{word(kit, 'messages')}</h3>
      <ul>
        {inbox.map((message, index) => (
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
        ))}
      </ul>
    </section>
  );
}
