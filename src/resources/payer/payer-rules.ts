import * as v from 'valibot';
import { type PayerRules, PayerRulesSchema } from './payer-schema.ts';

let opened: PayerRules | undefined;

/** Takes in the file `rules.json`. Throws when it is not as the schema says; a test keeps that from happening. */
export function openPayerRules(file: unknown): void {
  opened = v.parse(PayerRulesSchema, file);
}

/** The rules of who pays. Throws before they are opened. */
export function payerRules(): PayerRules {
  if (!opened) throw new Error('the rules of who pays are not opened');
  return opened;
}
