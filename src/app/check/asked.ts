import { type Definition, findCheck, withoutIntimate } from '../../questionnaires/index.ts';
import type { Model } from '../core/model.ts';

/** A check as it is asked here: where others look along, nobody is asked about intimate things. */
export function definitionAsked({ ways }: Pick<Model, 'ways'>, check: string): Definition | undefined {
  const definition = findCheck(check)?.definition;
  return definition && !ways.unseen ? withoutIntimate(definition) : definition;
}
