import type { IsoDate } from '../../shared/iso-date.ts';

interface Version {
  readonly id: string;
  readonly validFrom: IsoDate;
  readonly validTo: IsoDate | null;
  readonly reviewOn: IsoDate | null;
}

/** True while a rule may be stated as it stands: it has begun, has not ended, and its day of review has not passed. */
export function isCurrent({ validFrom, validTo, reviewOn }: Version, today: IsoDate): boolean {
  const last = validTo ?? reviewOn;
  return validFrom <= today && last !== null && today <= last;
}

/** True after the last day of a rule whose end is known. */
export const isOver = ({ validTo }: Version, today: IsoDate): boolean => validTo !== null && validTo < today;

/** One version of each rule, in the order of the list: the one that holds on a day, or else the newest there is. */
export function rulesOn<Rule extends Version>(rules: readonly Rule[], today: IsoDate): readonly Rule[] {
  const chosen = new Map<string, Rule>();
  for (const rule of rules) {
    const other = chosen.get(rule.id);
    if (other && isCurrent(other, today)) continue;
    if (!other || isCurrent(rule, today) || rule.validFrom > other.validFrom) chosen.set(rule.id, rule);
  }
  return [...chosen.values()];
}
