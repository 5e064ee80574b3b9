import type { Answers } from './model.ts';
import type { Definition } from './schema.ts';
import type { CheckTexts } from './texts-schema.ts';
import { viewOf } from './visible.ts';

/** The answer that chooses the words of a check, or null when the check has no lens or the question has no answer. */
export function lensOf(definition: Definition, answers: Answers): string | null {
  const given = definition.lens === undefined ? undefined : viewOf(definition, answers).given.get(definition.lens);
  return typeof given === 'string' ? given : null;
}

/** The texts as someone with this lens reads them: what the lens leaves out stays as it is. */
export function textsFor(texts: CheckTexts, lens: string | null): CheckTexts {
  const { lenses, ...own } = texts;
  const other = lens === null ? undefined : lenses?.[lens];
  return other ? (merged(own, other) as CheckTexts) : own;
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function merged(own: unknown, other: unknown): unknown {
  if (!isGroup(own) || !isGroup(other)) return other;
  const changed = Object.entries(other).map(([key, value]) => [key, merged(own[key], value)]);
  return { ...own, ...Object.fromEntries(changed) };
}
