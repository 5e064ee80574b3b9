import * as v from 'valibot';
import { type PayerRules, PayerRulesSchema } from './payer-schema.ts';
import rules from './rules.json';

/** The rules that this app ships with. A test holds them against the schema, so that opening them cannot fail. */
export const PAYER_RULES: PayerRules = v.parse(PayerRulesSchema, rules);
