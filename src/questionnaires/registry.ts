import mantelzorgNl from './definitions/mantelzorg/nl.json' with { type: 'json' };
import mantelzorg from './definitions/mantelzorg/questionnaire.json' with { type: 'json' };
import positieveGezondheidKortNl from './definitions/positieve-gezondheid-kort/nl.json' with { type: 'json' };
import positieveGezondheidKort from './definitions/positieve-gezondheid-kort/questionnaire.json' with { type: 'json' };
import type { CheckId } from './model.ts';
import type { CheckTexts, Definition } from './schema.ts';

/** One check: its logic, its Dutch texts, and its other languages, each fetched when asked for. */
export interface Check {
  readonly definition: Definition;
  readonly nl: CheckTexts;
  readonly translations: Readonly<Record<string, () => Promise<{ default: unknown }>>>;
}

/**
 * The checks in the order of the start screen.
 * The files are built in and the content check has read them against their schemas, so they are not parsed again here.
 */
export const CHECKS: readonly Check[] = [
  {
    definition: mantelzorg as Definition,
    nl: mantelzorgNl,
    translations: { en: () => import('./definitions/mantelzorg/en.json', { with: { type: 'json' } }) },
  },
  {
    definition: positieveGezondheidKort as Definition,
    nl: positieveGezondheidKortNl,
    translations: { en: () => import('./definitions/positieve-gezondheid-kort/en.json', { with: { type: 'json' } }) },
  },
];

/** The check with this id, or undefined when there is none (any more). */
export function findCheck(id: CheckId): Check | undefined {
  return CHECKS.find(({ definition }) => definition.id === id);
}

/** The texts of every check in a language; Dutch for a check that lacks the language. Rejects when a file cannot be fetched. */
export async function loadTexts(language: string): Promise<ReadonlyMap<CheckId, CheckTexts>> {
  const texts = CHECKS.map(async ({ definition, nl, translations }) => {
    const translated = await translations[language]?.();
    return [definition.id, (translated?.default as CheckTexts | undefined) ?? nl] as const;
  });
  return new Map(await Promise.all(texts));
}
