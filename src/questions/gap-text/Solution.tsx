import type { Locale } from '@/core/locale/locale.ts';
import type { GapQuestion } from './props.ts';
import { gapIds, splitGaps } from './split-gaps.ts';

/** The text with its gaps filled and why, for those who ask to see it. */
export default function Solution({
  question: { text, gaps },
  locale,
}: {
  readonly question: GapQuestion;
  readonly locale: Locale;
}) {
  const gapOf = (id: string) => gaps.find((gap) => gap.id === id);
  return (
    <>
      <p>
        {splitGaps(text).map((piece) =>
          piece.type === 'words' ? (
            piece.words
          ) : (
            <strong key={piece.id}>{gapOf(piece.id)?.accept[locale][0]}</strong>
          ),
        )}
      </p>
      <ul class="q-key">
        {gapIds(text).map((id) => (
          <li key={id}>{gapOf(id)?.reason}</li>
        ))}
      </ul>
    </>
  );
}
