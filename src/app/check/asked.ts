import { type Definition, findCheck, withoutIntimate } from '../../questionnaires/index.ts';
import type { Model } from '../core/model.ts';

/** A check as it is asked here: where others look along, nobody is asked about intimate things. */
export function definitionAsked({ capabilities }: Pick<Model, 'capabilities'>, check: string): Definition | undefined {
  const definition = findCheck(check)?.definition;
  return definition && !capabilities.isPrivate ? withoutIntimate(definition) : definition;
}
