import type { ComponentChildren } from 'preact';
import type { ClassPlan } from '@/core/classroom/class-plan.ts';
import { findItem } from '@/core/classroom/item-progress.ts';
import type { Collected } from './collect.ts';
import { contentsByItem, type ItemContents, timesOf } from './contents.ts';
import type { HandInProps } from './HandIn.tsx';
import { titleOf } from './Items.tsx';
import type { Words } from './words.ts';

interface Props extends HandInProps {
  readonly plan: ClassPlan;
  readonly collected: Collected;
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function inWords(contents: ItemContents, { say, count }: Words): string {
  const parts = (['answers', 'attempts', 'runs', 'sections'] as const)
    .filter((kind) => contents[kind] > 0)
    .map((kind) => count(`show_${kind}`, contents[kind]));
  return parts.length > 0 ? parts.join(', ') : say('show_nothing');
}

/** Exactly what will be sent, in words, and what will not, before anything is made. */
export function WhatGoes({ words, plan, assignment, collected }: Props) {
  const { say, count, moment } = words;
  const { submission, skipped } = collected;
  const { stuck = [], pupil, device } = submission;
  const times = timesOf(submission);
  const contents = contentsByItem(assignment, submission);
  const titles = assignment.items.map((item) => {
    const found = findItem(plan, item);
    return found === undefined ? say('item_gone') : titleOf(found);
  });
  return (
    <>
      <p>{say('show_to')}</p>
      <section class="card">
        <dl class="task-facts task-sent">
          <Fact name={say('show_name')}>{pupil}</Fact>
          <Fact name={say('show_items')}>
            <ul class="task-plain">
              {titles.map((title, at) => (
                <li key={at}>
                  <strong>{title}</strong>
                  <br />
                  {contents[at] && inWords(contents[at], words)}
                </li>
              ))}
            </ul>
            {skipped > 0 && <p class="soft">{count('show_skipped', skipped)}</p>}
          </Fact>
          {submission.answers.length > 0 && <Fact name={say('show_with')}>{say('show_with_text')}</Fact>}
          {times && (
            <Fact name={say('show_times')}>
              {moment(times[0]) === moment(times[1])
                ? moment(times[0])
                : say('show_from_to', { from: moment(times[0]), to: moment(times[1]) })}
            </Fact>
          )}
          {stuck.length > 0 && (
            <Fact name={say('show_stuck')}>
              <ul class="task-plain">
                {stuck.map(({ item, text }) => (
                  <li key={item}>
                    <strong>{titles[item]}</strong>
                    {text && (
                      <>
                        <br />
                        {text}
                      </>
                    )}
                  </li>
                ))}
              </ul>
            </Fact>
          )}
          <Fact name={say('show_device')}>{say('show_device_text', { device })}</Fact>
        </dl>
      </section>
      <section class="note" aria-labelledby="task-not">
        <h3 id="task-not">{say('show_not')}</h3>
        <p>{say('show_not_text')}</p>
      </section>
    </>
  );
}
