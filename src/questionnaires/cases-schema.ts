import * as v from 'valibot';
import { Id } from './schema.ts';

/** Answers with what must come of them, run by the tests. Only the keys named in `expect` are compared, each exactly. */
export const CasesSchema = v.strictObject({
  $schema: v.optional(v.string()),
  cases: v.array(
    v.strictObject({
      name: v.string(),
      answers: v.record(Id, v.union([v.string(), v.number(), v.null(), v.array(v.string())])),
      expect: v.strictObject({
        status: v.optional(v.picklist(['empty', 'partial', 'complete'])),
        missing: v.optional(v.array(Id)),
        urgent: v.optional(v.array(Id)),
        /** Scale id to band id, or null for "too little answered". Scales not named are not compared. */
        bands: v.optional(v.record(Id, v.nullable(Id))),
        observations: v.optional(v.array(Id)),
        audiences: v.optional(v.array(v.string())),
        /** What is known of the person, all of it. */
        facts: v.optional(
          v.strictObject({
            carer: v.optional(v.boolean()),
            situations: v.array(v.string()),
            circumstances: v.array(v.string()),
            age: v.optional(v.strictObject({ from: v.number(), to: v.optional(v.number()) })),
          }),
        ),
        /** Need to weight, all of them. */
        needs: v.optional(v.record(v.string(), v.number())),
      }),
    }),
  ),
});

export type Cases = v.InferOutput<typeof CasesSchema>;
