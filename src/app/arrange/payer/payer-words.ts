import { formatEuro, translate } from '../../../i18n/index.ts';
import type { PayerAmount, PayerRoute, PayerStatement } from '../../../resources/index.ts';

/** A statement of the rules, in words. */
export interface Sourced extends PayerStatement {
  readonly text: string;
}

/** An amount in words and numbers; once it may have changed only that, and whom to ask. */
function amountInWords({ id, unit, values }: PayerAmount): string {
  if (!values) return translate(`payer.changed.${id}`);
  const shown = Object.entries(values).map(([name, value]) => [name, unit === 'euro' ? formatEuro(value) : value]);
  return translate(`payer.amount.${id}`, Object.fromEntries(shown));
}

/** Why this route may pay, and the amounts that go with it. */
export function routeInWords({ payer, because }: PayerRoute, amounts: readonly PayerAmount[]): readonly Sourced[] {
  return [
    ...because.map((rule) => ({ ...rule, text: translate(`payer.because.${rule.id}`) })),
    ...amounts
      .filter(({ payers }) => payers.includes(payer))
      // What may have changed already says so in its own words.
      .map((amount) => ({ ...amount, isCurrent: true, text: amountInWords(amount) })),
  ];
}

/** What people often get wrong. */
export const cautionsInWords = (cautions: readonly PayerStatement[]): readonly Sourced[] =>
  cautions.map((rule) => ({ ...rule, text: translate(`payer.caution.${rule.id}`) }));
