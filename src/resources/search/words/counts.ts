import { words } from './normalize.ts';

const list = (text: string): ReadonlySet<string> => new Set(words(text));

/** What numbers count, besides years. */
const UNITS = list(`
  uur uren uurtje uurtjes minuut minuten dag dagen dagje nacht nachten week weken maand maanden keer keren maal x euro cent km kilometer kilo kg
  procent graden personen mensen kinderen kleinkinderen pillen jarig hours hour days weeks months minutes times
`);
const YEARS = list('jaar jaren years year');
/** After "12 jaar" these make an age of it, or begin something else. */
const AFTER_AN_AGE = list(`
  oud oude jong jonge old en maar met die dat ik hij zij ze mijn onze heeft zit is wil moet kan woont gaat zorgt zorg want dus and who
`);
/** Before a number these make a stretch of time of it: "al 16 jaar", "na 20 jaar". */
const BEFORE_A_STRETCH = list(
  'al na sinds ruim over elke ieder iedere om nog bijna duurt duurde laatste afgelopen for since after',
);
/** Before a number these make an age of it, also after "bijna" and the like: "hij is al 16". */
const IS = list('ben is was wordt word wordt werd van');

function isStretch(spoken: readonly string[], at: number): boolean {
  const after = spoken[at + 2];
  if (after !== undefined && !AFTER_AN_AGE.has(after)) return true;
  if (after === 'oud' || after === 'old') return false;
  const before = spoken[at - 1] ?? '';
  return BEFORE_A_STRETCH.has(before) && !IS.has(spoken[at - 2] ?? '');
}

/** Where numbers stand that count hours, days or years and are no age: "8 uur per dag", "20 jaar getrouwd", "al 16 jaar". */
export function countsIn(spoken: readonly string[]): ReadonlySet<number> {
  const isCount = (at: number) => {
    const unit = spoken[at + 1] ?? '';
    return UNITS.has(unit) || (YEARS.has(unit) && isStretch(spoken, at));
  };
  return new Set([...spoken.keys()].filter((at) => /^\d+$/.test(spoken[at] ?? '') && isCount(at)));
}
