import 'fake-indexeddb/auto';
import { render, screen } from '@testing-library/preact';
import { vi } from 'vitest';
import type { ClassPlan } from '@/core/classroom/class-plan.ts';
import { listClasses, removeClass } from '@/storage/classroom/classroom.ts';
import { Room } from './Room.tsx';
import { stringsIn } from './strings.ts';

const lesson = (id: string, title: string) => ({
  lesson: id,
  title,
  href: `/en/courses/keys/${id}/`,
  pin: 'aaaaaaa1',
  sections: ['one'],
  questions: [{ id: 'q1', rev: 1 }],
});

/** A site of one course of two lessons and one lab. */
export const plan: ClassPlan = {
  courses: [
    {
      course: 'keys',
      title: 'Keys',
      pin: 'bbbbbbb1',
      lessons: [lesson('first', 'From key to address'), lesson('second', 'Words on paper')],
    },
  ],
  labs: [{ lab: 'fees', title: 'Fees', levelName: '', rev: 1, href: '/en/labs/fees/', pin: 'ccccccc1' }],
};

/** Answers what the room fetches; a site that is out of reach answers nothing. */
export function serve(site: ClassPlan, isInReach: () => boolean = () => true): void {
  vi.stubGlobal('fetch', async (address: string) => {
    if (address.endsWith('plan.json')) return Response.json(site);
    if (!isInReach()) throw new TypeError('Failed to fetch');
    return Response.json({ questions: {} });
  });
}

/** Shows the room at a place, in English. */
export async function openRoom(hash = ''): Promise<void> {
  location.hash = hash;
  const at = 'https://chynjyr.example/en/';
  render(
    <Room
      locale="en"
      strings={stringsIn('en')}
      planHref="/en/class/plan.json"
      outside={{} as never}
      hrefs={{
        room: `${at}class/`,
        rooms: { ky: '/ky/class/', ru: '/ru/class/', en: '/en/class/' },
        assignment: `${at}assignment/`,
        verify: `${at}verify/`,
        site: at,
        courses: '/en/courses/',
        privacy: '/en/privacy/',
        guide: '/en/teachers/',
        proof: '/en/proof/',
      }}
    />,
  );
  await screen.findAllByRole('heading', { level: 2 });
}

/** Leaves the device without a class. */
export async function emptyRoom(): Promise<void> {
  for (const { id } of await listClasses()) await removeClass(id);
}
