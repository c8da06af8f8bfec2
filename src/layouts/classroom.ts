import { h, render } from 'preact';
import { type ClassroomProps, Room } from '@/islands/classroom/Room.tsx';
import { loadJudging } from '@/questions/judge-answers.ts';

/** The switch of languages leads to the same place of the room, which stands after `#`. */
function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]'))
    link.hash = location.hash;
}

// Here the teachers' room, which knows no questions and no labs, meets them.
const holder = document.getElementById('classroom');
const props = document.getElementById('classroom-props')?.textContent;
if (holder && props) {
  const given = JSON.parse(props) as ClassroomProps;
  holder.textContent = '';
  render(h(Room, { ...given, outside: { loadJudging } }), holder);
  keepPlace();
  addEventListener('hashchange', keepPlace);
}
