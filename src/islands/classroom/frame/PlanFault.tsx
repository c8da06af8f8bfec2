import type { Words } from './words.ts';

interface Props {
  readonly shared: Words;
  readonly retry: () => void;
}

/** Says that the list of what can be assigned did not come, and offers to fetch it again. */
export function PlanFault({ shared: { say }, retry }: Props) {
  return (
    <div class="note room-stack" role="status">
      <p>{say('plan_fault')}</p>
      <p>
        <button type="button" class="button quiet" onClick={retry}>
          {say('again')}
        </button>
      </p>
    </div>
  );
}
