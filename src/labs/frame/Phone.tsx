import type { ComponentChildren } from 'preact';
import type { Strings } from '@/i18n/fill.ts';

/** The words on the phone's edge, in three languages, so that no picture of it can pass for a real wallet. */
function Edge() {
  return (
    <p class="phone-edge">
      <span lang="ky">ОКУУ АКЧАСЫ</span> · <span lang="ru">УЧЕБНЫЕ ДЕНЬГИ</span> ·{' '}
      <span lang="en">PRACTICE MONEY</span>
    </p>
  );
}

interface Props {
  readonly strings: Strings;
  /** What has just happened, for eyes and for screen readers. */
  readonly said: string;
  readonly children: ComponentChildren;
}

/** The phone of felt: layout, not a picture. Its name says that all of it is a simulation. */
export function Phone({ strings, said, children }: Props) {
  return (
    <section class="phone" aria-label={strings.phoneName}>
      <div class="ornament" aria-hidden="true" />
      <Edge />
      <div class="phone-screen">
        <p role="status" class="phone-said">
          {said}
        </p>
        {children}
      </div>
      <Edge />
      <div class="ornament" aria-hidden="true" />
    </section>
  );
}
