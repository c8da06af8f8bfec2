import { useRef, useState } from 'preact/hooks';
import { canShare, copyText, shareText } from './hand-out.ts';
import type { Words } from './words.ts';

interface Props {
  readonly shared: Words;
  readonly label: string;
  readonly text: string;
  /** Title for the device's list of apps; without it nothing is shared, only copied. */
  readonly title?: string;
}

/** A text to be taken along: it can be seen, copied, and handed to an app where the device has a list of them. */
export function Handing({ shared, label, text, title }: Props) {
  const { say } = shared;
  const [told, setTold] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    const done = await copyText(text);
    // Where the browser does not let us, the text is marked, and the hand does the rest.
    if (!done) field.current?.select();
    setTold(say(done ? 'copied' : 'copy_failed'));
  };
  return (
    <div class="room-handing">
      <label>
        <span class="room-label">{label}</span>
        <textarea
          class="field mono"
          readOnly
          rows={Math.min(8, Math.max(2, Math.ceil(text.length / 60), text.split('\n').length))}
          value={text}
          ref={field}
          spellcheck={false}
        />
      </label>
      <div class="room-ways">
        <button type="button" class="button quiet" onClick={() => void copy()}>
          {say('copy')}
        </button>
        {title !== undefined && canShare() && (
          <button type="button" class="button quiet" onClick={() => void shareText(text, title)}>
            {say('share')}
          </button>
        )}
      </div>
      <p role="status" class="soft">
        {told}
      </p>
    </div>
  );
}
