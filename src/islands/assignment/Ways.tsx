import { useRef, useState } from 'preact/hooks';
import { codeFrames } from '@/core/classroom/code-frames.ts';
import { Code } from '../frame/Code.tsx';
import { MovingCodes } from '../frame/MovingCodes.tsx';
import type { Words } from './words.ts';

interface Props {
  readonly words: Words;
  readonly className: string;
  readonly code: string;
  /** Address that opens it in the teachers' room. */
  readonly link: string;
  /** Id of what is handed in, which names the file. */
  readonly id: string;
  /** Called when one of the ways was gone. */
  readonly onHandedOver: () => void;
}

/** The longest link that one QR code takes with squares that cheap cameras still read. */
const longestForOne = 850;

/** The longest message that messengers carry whole: Telegram cuts at 4,096 characters. */
const longestMessage = 3900;

/** Hands a text to the browser as a file to be saved. */
function giveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers begin to read only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function QrCode({ words, code, link }: Pick<Props, 'words' | 'code' | 'link'>) {
  const { say } = words;
  const [isLost, setLost] = useState(false);
  const isOne = link.length <= longestForOne;
  const cut = isOne ? undefined : codeFrames(code);
  if (isLost || (!isOne && cut === undefined))
    return (
      <p class="note" role="alert">
        {say(isLost ? 'not_fetched' : 'code_frames_fault')}
      </p>
    );
  const lose = () => setLost(true);
  return (
    <div class="move-show">
      <p>{say(isOne ? 'way_code_single' : 'way_code_row')}</p>
      {cut === undefined ? (
        <Code text={link} kind="link" label={say('way_code_label')} onFault={lose} />
      ) : (
        <MovingCodes words={words} cut={cut} onFault={lose} />
      )}
    </div>
  );
}

/** The ways to hand over what was sealed: an app of the device, a message to copy, a file, QR codes. */
export function Ways({ words, className, code, link, id, onHandedOver }: Props) {
  const { say } = words;
  const [told, setTold] = useState('');
  const [hasCode, setCode] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const intro = className ? say('message_class', { name: className }) : say('message');
  const message = `${intro}\n${link}`;
  const canShare = typeof navigator.share === 'function';
  const fileName = `chynjyr-${id}.txt`;
  const isLong = message.length > longestMessage;
  const share = async () => {
    const file = new File([message], fileName, { type: 'text/plain' });
    const asFile = isLong && navigator.canShare?.({ files: [file] });
    try {
      await navigator.share(asFile ? { files: [file] } : { text: message });
      setTold(say('told_shared'));
      onHandedOver();
    } catch {
      // Closed without choosing anybody: nothing has happened.
    }
  };
  const copy = async () => {
    const isCopied = await navigator.clipboard?.writeText(message).then(
      () => true,
      () => false,
    );
    // Where the browser does not let us, the text is marked, and the hand does the rest.
    if (isCopied) onHandedOver();
    else field.current?.select();
    setTold(say(isCopied ? 'told_copied' : 'told_copy_failed'));
  };
  const save = () => {
    giveFile(fileName, `${message}\n`);
    setTold(say('told_file', { name: fileName }));
    onHandedOver();
  };
  const show = () => {
    setCode(!hasCode);
    if (!hasCode) onHandedOver();
  };
  return (
    <>
      <p>{say('ways_text')}</p>
      {isLong && <p class="note">{say('way_long')}</p>}
      <div class="task-ways task-ways-tall">
        {canShare && (
          <button type="button" class="button" onClick={() => void share()}>
            {say('way_share')}
          </button>
        )}
        <button type="button" class={canShare ? 'button quiet' : 'button'} onClick={() => void copy()}>
          {say('way_copy')}
        </button>
        <button type="button" class="button quiet" aria-expanded={hasCode} onClick={show}>
          {say(hasCode ? 'way_code_hide' : 'way_code')}
        </button>
        <button type="button" class="button quiet" onClick={save}>
          {say('way_file')}
        </button>
      </div>
      <p role="status" class="task-told">
        {told}
      </p>
      {hasCode && <QrCode words={words} code={code} link={link} />}
      <div class="task-stack">
        <label class="task-label" for="task-message">
          {say('way_text')}
        </label>
        <textarea
          id="task-message"
          ref={field}
          class="field mono"
          rows={4}
          readOnly
          value={message}
          translate={false}
          onCopy={onHandedOver}
        />
      </div>
    </>
  );
}
