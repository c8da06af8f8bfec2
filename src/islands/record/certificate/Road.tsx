import type { Missing } from '@/core/record/certificate.ts';
import { passMark } from '@/core/record/progress.ts';
import { LinkIcon } from '../LinkIcon.tsx';
import type { CertifiedCourse } from './site.ts';
import type { Words } from './words.ts';

interface Props {
  readonly course: CertifiedCourse;
  readonly missing: readonly Missing[];
  readonly words: Words;
}

/** The first thing left of a lesson, as an anchor of its page. */
function anchorOf(missing: Missing): string {
  if (missing.kind === 'test') return '';
  const [first] = missing.left;
  if (first === undefined) return '';
  return missing.kind === 'sections' ? `#${first}` : `#question-${first}`;
}

function sentence(missing: Missing | undefined, { say, percent }: Words): string {
  if (missing === undefined) return say('road_done');
  switch (missing.kind) {
    case 'points':
      return say('road_points', { share: percent(missing.share), mark: percent(passMark) });
    case 'test':
      return missing.share > 0
        ? say('road_test_left', { share: percent(missing.share) })
        : say('road_test_none');
    default:
      return say(`road_${missing.kind}`, { count: missing.left.length });
  }
}

/** What is left until the certificate: each lesson as a link of the chain, closed or still open, with the way on. */
export function Road({ course, missing, words }: Props) {
  const { say, percent } = words;
  const lessons = course.lessons.map(({ lesson, title, href }) => {
    const open = missing.find((each) => each.kind !== 'test' && each.lesson === lesson);
    return { key: lesson, title, href: `${href}${open ? anchorOf(open) : ''}`, left: open };
  });
  const { test } = course;
  const left = missing.find(({ kind }) => kind === 'test');
  const rows = test ? [...lessons, { key: 'test', title: say('road_test'), href: test.href, left }] : lessons;
  const next = rows.find(({ left }) => left !== undefined);
  return (
    <section class="card cert-road" aria-labelledby="cert-road" data-dye={course.dye}>
      <h2 id="cert-road">{say('road_title')}</h2>
      <p>{say('road_text', { mark: percent(passMark) })}</p>
      <ol>
        {rows.map(({ key, title, href, left }) => (
          <li key={key} class={left ? 'left' : 'done'}>
            <LinkIcon closed={left === undefined} />
            <div>
              <a href={href}>{title}</a>
              <p class="soft">{sentence(left, words)}</p>
            </div>
          </li>
        ))}
      </ol>
      {next && (
        <p>
          <a class="button" href={next.href}>
            {say('go_on')}
            <span class="visually-hidden">: {next.title}</span>
          </a>
        </p>
      )}
    </section>
  );
}
