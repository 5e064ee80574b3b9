import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Catalogue, type MatchRequest, match } from '../../../src/resources/index.ts';

const DEFINITIONS = join('src', 'questionnaires', 'definitions');

type Need = MatchRequest['needs'][number]['need'];

/** What is read of a definition here: the content check has read it whole. */
interface Definition {
  readonly id: string;
  readonly audiences: readonly { readonly audience: string; readonly when?: unknown }[];
  readonly observations: readonly { readonly needs: readonly { readonly need: Need }[] }[];
  readonly goals: readonly { readonly needs: readonly Need[] }[];
}

// A folder without a definition is a mistake that the content check names.
const readDefinitions = (root: string): Definition[] =>
  readdirSync(join(root, DEFINITIONS))
    .map((id) => join(root, DEFINITIONS, id, 'questionnaire.json'))
    .filter((file) => existsSync(file))
    .map((file) => JSON.parse(readFileSync(file, 'utf8')));

const needsOf = ({ observations, goals }: Definition): Need[] => [
  ...new Set([
    ...observations.flatMap(({ needs }) => needs.map(({ need }) => need)),
    ...goals.flatMap(({ needs }) => needs),
  ]),
];

/**
 * A line for each need that a check can lead to while a region has no help for it: someone would be told what they need
 * and then find an empty list. In Dutch, for who keeps the catalogue.
 */
export function needsWithoutHelp(root: string, regions: ReadonlyMap<string, Catalogue>): string[] {
  const definitions = readDefinitions(root);
  return [...regions].flatMap(([region, catalogue]) => {
    const today = catalogue.region.collected;
    return definitions.flatMap((definition) => {
      const audiences = definition.audiences.filter(({ when }) => !when).map(({ audience }) => audience);
      return needsOf(definition)
        .filter((need) => {
          const needs = [{ need, weight: 3, because: [] }] as const;
          return match(catalogue, { needs, audiences, today }).length === 0;
        })
        .map((need) => `${region}: geen hulp voor “${need}”, waar de vragenlijst ${definition.id} naar kan leiden.`);
    });
  });
}
