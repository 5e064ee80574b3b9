import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { CasesSchema } from '../../src/questionnaires/cases-schema.ts';
import { DefinitionSchema } from '../../src/questionnaires/schema.ts';
import { TextsSchema } from '../../src/questionnaires/texts-schema.ts';

const SCHEMAS: Readonly<Record<string, GenericSchema>> = {
  questionnaire: DefinitionSchema,
  texts: TextsSchema,
  cases: CasesSchema,
};

/** File names and contents of the JSON Schemas with which an editor helps to write a check. */
export function jsonSchemas(): ReadonlyMap<string, string> {
  const entries = Object.entries(SCHEMAS).map(([name, schema]) => {
    const json = toJsonSchema(schema, { target: 'draft-2020-12', errorMode: 'throw' });
    return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`] as const;
  });
  return new Map(entries);
}

/** Writes them to schemas/. */
export async function main(): Promise<void> {
  await mkdir('schemas', { recursive: true });
  for (const [name, text] of jsonSchemas()) await writeFile(join('schemas', name), text);
}
