import type { ComponentType } from 'preact';
import type { IslandProps } from './frame/mount-props.ts';
import type { QuestionType } from './registry.ts';

const files = import.meta.glob<{ readonly default: ComponentType<IslandProps> }>('./*/Island.tsx');

/** Fetches the island of a type, each a file of its own; undefined for a type that this version does not know. */
export async function loadIsland(type: QuestionType): Promise<ComponentType<IslandProps> | undefined> {
  return (await files[`./${type}/Island.tsx`]?.())?.default;
}
