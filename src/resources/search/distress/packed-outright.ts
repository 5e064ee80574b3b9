import type { DistressRules } from './detect-distress.ts';
import { GAP } from './word-rule.ts';

/** The lists of rules; in each the order of rules and of words to choose from tells nothing. */
const LISTS = ['kinds', 'ordinary', 'softly'] as const;

type Lists = Readonly<Record<string, readonly string[]>>;

const inLists = (rules: DistressRules, change: (lines: readonly string[]) => readonly string[]): DistressRules => ({
  ...rules,
  ...Object.fromEntries(
    LISTS.map((name) => [
      name,
      Object.fromEntries(Object.entries(rules[name] as Lists).map(([kind, lines]) => [kind, change(lines)])),
    ]),
  ),
});

/** `b/a .. c` as `a/b .. c`. */
const inOrder = (rule: string): string =>
  rule.replace(/[^ !.<]+\/[^ !.<]+/g, (words) => words.split('/').sort().join('/'));

/** The rules of Dutch and English as a file carries them, a kilobyte smaller after gzip: like beside like, a gap as one sign. */
export const packOutright = (rules: DistressRules): DistressRules =>
  inLists(rules, (lines) => [
    lines
      .flatMap((line) => line.split('|').map(inOrder))
      .sort()
      .join('|')
      .replaceAll(' .. ', GAP),
  ]);
