import type { Kind } from '../catalogue/codes.ts';
import type { PayerAnswers } from './payer-schema.ts';

type Help = NonNullable<PayerAnswers['help']>;

const HELP_OF_KIND: Readonly<Partial<Record<Kind, Help>>> = {
  'respijt-thuis': 'at-home',
  'respijt-dagopvang': 'by-day',
  'respijt-logeren': 'overnight',
  dementie: 'dementia',
  dagbesteding: 'activity',
  ontmoeting: 'activity',
  bewegen: 'activity',
  'praktische-hulp': 'household',
};

/** The answer to the first question that an entry of these kinds gives by itself; the first kind weighs heaviest. */
export const helpOfKinds = ([first]: readonly Kind[]): Help | undefined => first && HELP_OF_KIND[first];
