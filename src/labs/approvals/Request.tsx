import { useState } from 'preact/hooks';
import { type Kit, refusal, refusedCode, told, word } from '../frame/kit.ts';
import { LinkIcon } from '../frame/LinkIcon.tsx';
import { Preview } from '../frame/Preview.tsx';
import type { ShownRequest } from './model.ts';

interface Props {
  readonly kit: Kit;
  readonly request: ShownRequest;
}

/** A page asks for a signature: its words and its button, behind them what the call would really change. */
export function Request({ kit, request }: Props) {
  const { id, texts, answered, waiting, sign, call } = request;
  const [problem, setProblem] = useState('');
  const looked = kit.view.state.log.some(
    ({ type, data }) => type === 'ui' && data.what === 'preview' && data.id === id,
  );
  const open = !answered && !waiting;
  const right = (answered === 'rejected') === texts.bad;
  const after = async (events: ReturnType<Kit['act']>) => {
    const code = refusedCode(await events);
    setProblem(code ? refusal(kit, code) : '');
  };
  return (
    <section class="request">
      <h3 class="sender">{told(kit, texts.page)}</h3>
      <p>{told(kit, texts.text)}</p>
      <p class="request-button">
        {word(kit, 'approvalsPageButton')} <strong>«{told(kit, texts.button)}»</strong>
      </p>
      {looked ? (
        <Preview kit={kit} pay={sign.pay} would={sign.preview} call={call} />
      ) : (
        open && (
          <button
            type="button"
            class="button quiet"
            onClick={() => void kit.act({ t: 'ui', what: 'preview', id })}
          >
            {word(kit, 'approvalsLook')}
          </button>
        )
      )}
      {open && (
        <div class="row">
          <button type="button" class="button quiet" onClick={() => void after(kit.pay(sign.pay))}>
            {word(kit, 'approvalsSign')}
          </button>
          <button
            type="button"
            class="button quiet"
            onClick={() => void after(kit.act({ t: 'approvals.reject', request: id }))}
          >
            {word(kit, 'approvalsReject')}
          </button>
        </div>
      )}
      <div role="status">
        {problem && <p class="problem">{problem}</p>}
        {waiting && <p>{word(kit, 'approvalsSent')}</p>}
        {answered && (
          <p class={right ? 'verdict' : 'verdict refused'}>
            <LinkIcon state={right ? 'closed' : 'open'} />
            <span>
              <strong>{word(kit, right ? 'resultRight' : 'resultWrong')}</strong> {told(kit, texts.reason)}
            </span>
          </p>
        )}
      </div>
    </section>
  );
}
