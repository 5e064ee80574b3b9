import type { Entry, Freshness } from '../../resources/index.ts';
import { freshnessText } from './freshness.tsx';

/** Whether someone looked the facts up, and else what to do first. */
export function FreshnessLine({ entry, freshness }: { readonly entry: Entry; readonly freshness: Freshness }) {
  return <small class={`freshness freshness--${freshness}`}>{freshnessText(entry, freshness)}</small>;
}
