import type { Comparison } from '../compare-phrases.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Distress, HeardDistress } from './detect-distress.ts';
import { senseDistress } from './sense-distress.ts';

/** Distress that rules hear, in any language: what another language says goes before what Dutch only lets be understood. */
export function heardIn(text: string, { distress, distressIn }: Lexicon): HeardDistress {
  const own = distress?.hear(text) ?? null;
  if (own !== null && own !== 'ordinary' && own.isOutright) return own;
  return distressIn.hear(text) ?? own;
}

/** What rules hear, or sounds like it: words that are known to be none only when they are nearly a phrase of distress. */
export function distressOf(heard: HeardDistress, compared: Comparison): Distress | null {
  if (heard !== null && heard !== 'ordinary') return heard;
  const kind = senseDistress(compared, heard === 'ordinary');
  return kind && { kind, isOutright: false };
}
