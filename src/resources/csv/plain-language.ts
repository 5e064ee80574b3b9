/** Words that many people do not know, with one that they do. */
const HARD_WORDS: Readonly<Record<string, string>> = {
  indicatie: 'besluit',
  beschikking: 'besluit',
  cliënt: 'bewoner of deelnemer',
  casemanager: 'vaste begeleider',
  respijtvoorziening: 'plek waar uw naaste even wordt opgevangen',
  participatie: 'meedoen',
  laagdrempelig: 'makkelijk te bezoeken',
  ambulant: 'bij u thuis',
  multidisciplinair: 'met verschillende zorgverleners',
  triage: 'eerste vragen',
};

const MOST_WORDS = 25;

/** A hard word in a text, with another for it. */
export function hardWordIn(text: string): { readonly word: string; readonly better: string } | undefined {
  const found = Object.entries(HARD_WORDS).find(([word]) =>
    new RegExp(`(?:^|[^\\p{L}])${word}(?!\\p{L})`, 'iu').test(text),
  );
  return found && { word: found[0], better: found[1] };
}

/** The number of words of the longest sentence when it is too long to read with ease. */
export function longestSentence(text: string): number | undefined {
  const words = text
    .split(/[.!?\n;:]+/)
    .map((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length);
  const most = Math.max(0, ...words);
  return most > MOST_WORDS ? most : undefined;
}

/** A word that addresses someone as a friend, where the app says "u". */
export const informalWordIn = (text: string): string | undefined =>
  /(?:^|[^\p{L}-])(je|jij|jou|jouw)(?![\p{L}-])/iu.exec(text)?.[1];

/** A remark that the facts are of a year that is long past: `(stand 2019)`, `prijspeil 2021`. */
export function oldYearIn(text: string, thisYear: number): string | undefined {
  const found =
    /(?:stand|prijspeil|peildatum|tarief|tarieven|gegevens|situatie)(?: \p{L}+){0,3} (?:in |van |uit |per )?(20\d\d)/iu.exec(
      text,
    );
  return found && Number(found[1]) < thisYear - 1 ? found[0] : undefined;
}
