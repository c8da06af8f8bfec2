// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, cleanup, render, screen } from '@testing-library/preact';
import type { ComponentType } from 'preact';
import { h } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { saveDraft } from '@/storage/drafts.ts';
import { reset, settled, stamp } from './frame/fake-record.ts';
import type { IslandProps } from './frame/mount-props.ts';
import { questionIsland } from './island-props.ts';
import { questionSchema, questionTypes } from './registry.ts';

vi.mock('@/storage/record.ts', () => import('./frame/fake-record.ts'));

const islands = import.meta.glob<ComponentType<IslandProps>>('./*/Island.tsx', { import: 'default' });

afterEach(() => {
  cleanup();
  sessionStorage.clear();
});

it.each(Object.keys(questionTypes))(
  '%s shows a stored answer, and asks anew when an empty draft follows it, as review leaves it',
  async (type) => {
    const folder = join(import.meta.dirname, type, 'history');
    const [file = ''] = readdirSync(folder);
    const sample = JSON.parse(readFileSync(join(folder, file), 'utf8'));
    const question = questionSchema.parse(sample.question);
    const place = { course: 'keys', lesson: 'one-way', number: 1, total: 1, lessonHref: '' };
    const props = questionIsland({ question, locale: 'en', ...place });
    const last = stamp(
      { verb: 'answered', object: props.object, rev: question.rev, result: sample.result },
      0,
    );
    const Island = await islands[`./${type}/Island.tsx`]?.();
    const show = async () => {
      reset([last]);
      render(Island === undefined ? null : h(Island, props));
      await act(settled);
    };
    await show();
    expect(screen.queryByRole('button', { name: 'Check answer' })).toBeNull();
    expect(screen.getByText(/Attempt: 1/)).toBeDefined();
    cleanup();
    saveDraft(props.object, question.rev, { after: last.id, answer: null, order: [] });
    await show();
    expect(screen.getByRole('button', { name: 'Check answer' })).toBeDefined();
    expect(screen.queryByText(/Attempt: 1/)).toBeNull();
  },
);
