import type { EntryFeatures } from './entry-features.ts';

/** How far the query is a name of the entry (0–1): all of its words stand there, and few others do. */
export function nameFit({ names }: EntryFeatures, typed: readonly (readonly string[])[]): number {
  const fits = names.map(({ keys, length, weight }) => {
    const all = typed.every((meant) => meant.some((key) => keys.has(key)));
    return all ? weight * (0.5 + 0.5 * Math.min(1, typed.length / length)) : 0;
  });
  return typed.length === 0 ? 0 : Math.max(...fits);
}
