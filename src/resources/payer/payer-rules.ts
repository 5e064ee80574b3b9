import * as v from 'valibot';
import { CatalogueError } from '../catalogue/open-catalogue.ts';
import { type PayerRules, PayerRulesSchema } from './payer-schema.ts';

let opened: PayerRules | undefined;

/** Reads the file `rules.json`. Throws `CatalogueError` when it is not as the schema says. */
export function readPayerRules(file: unknown): PayerRules {
  const result = v.safeParse(PayerRulesSchema, file);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new CatalogueError('broken', `rules.json: ${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
}

/** Takes in the file `rules.json`. Throws when it is not as the schema says; a test keeps that from happening. */
export function openPayerRules(file: unknown): void {
  opened = readPayerRules(file);
}

/** Lets rules that were read already take the place of those before. */
export function usePublishedRules(rules: PayerRules): void {
  opened = rules;
}

/** The rules of who pays. Throws before they are opened. */
export function payerRules(): PayerRules {
  if (!opened) throw new Error('the rules of who pays are not opened');
  return opened;
}
