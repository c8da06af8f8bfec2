import { h, render } from 'preact';
import { AssignmentPage, type AssignmentProps } from '@/islands/assignment/AssignmentPage.tsx';
import type { Outside } from '@/islands/assignment/outside.ts';

/** Puts the island of assignments into its page, with what lies above islands. */
export function mountAssignment(outside: Outside): void {
  const holder = document.getElementById('assignment');
  const props = document.getElementById('assignment-props')?.textContent;
  if (!holder || !props) return;
  const given = JSON.parse(props) as AssignmentProps;
  const classHref = `${location.origin}${given.classHref}`;
  holder.textContent = '';
  render(h(AssignmentPage, { ...given, classHref, outside }), holder);
}
