import type { ComponentChildren } from 'preact';
import type { Picture as Name } from '@/core/learner/learner.ts';

/** Cut from two felts: what is filled and what is left out of it. */
const drawings: Readonly<Record<Name, ComponentChildren>> = {
  yurt: (
    <>
      <path d="M8 38V27C8 17 16 11 24 11s16 6 16 16v11z" />
      <path class="cut" d="M20 38V28h8v10M8 26h32M18 11.500V8h12v3.500" />
    </>
  ),
  kalpak: (
    <>
      <path d="M24 7c8 5 11 14 11 23H13c0-9 3-18 11-23zM7 38l6-8h22l6 8c-11-4-23-4-34 0z" />
      <path class="cut" d="M13 30h22M24 11v14m-5-6c4 0 5 3 5 6 0-3 1-6 5-6" />
    </>
  ),
  mountain: (
    <>
      <path d="M4 38 18 12l8 13 5-7 13 20z" />
      <path class="cut" d="m12 24 4-2 3 4 4-4" />
    </>
  ),
  apricot: (
    <>
      <path d="M24 16c-9-5-16 1-16 10 0 8 7 13 16 13s16-5 16-13c0-9-7-15-16-10zM24 15c0-5 3-9 10-9 0 6-4 9-10 9z" />
      <path class="cut" d="M24 17c-4 6-4 13 1 20" />
    </>
  ),
  saddle: (
    <>
      <path d="M7 11c5-1 6 9 16 9s12-10 18-9c1 8-1 15-7 18l1 9h-7l-2-8h-6l-2 8h-7l1-9c-5-3-7-10-5-18z" />
      <path class="cut" d="M13 25c6 3 15 3 21-1" />
    </>
  ),
  komuz: (
    <>
      <path d="M20 25c4 3 6 9 2 13s-11 4-14 1-3-10 1-14 8-3 11 0z" />
      <path class="line" d="M18 29 39 8m-5 1 5 5m-9-1 5 5" />
      <path class="cut" d="m12 35 7-7" />
    </>
  ),
  book: (
    <>
      <path d="M24 13c-4-3-10-4-18-4v26c8 0 14 1 18 4 4-3 10-4 18-4V9c-8 0-14 1-18 4z" />
      <path
        class="cut"
        d="M24 13v25M11 17c3 0 5 .500 8 2m-8 5c3 0 5 .500 8 2m18-9c-3 0-5 .500-8 2m8 5c-3 0-5 .500-8 2"
      />
    </>
  ),
  link: (
    <>
      <rect x="4" y="16" width="24" height="16" rx="8" />
      <rect x="20" y="16" width="24" height="16" rx="8" />
      <path class="cut" d="M12 24h8m8 0h8" />
    </>
  ),
};

/** The picture by which a learner is known: a thing, on a piece of felt in its own dye. */
export function Picture({ name, size = 44 }: { readonly name: Name; readonly size?: number }) {
  return (
    <svg class={`sign sign-${name}`} viewBox="0 0 48 48" width={size} height={size} aria-hidden="true">
      <rect class="sign-ground" width="48" height="48" rx="13" />
      {drawings[name]}
    </svg>
  );
}
