import * as v from 'valibot';
import type { Answers, Definition } from '../../src/questionnaires/index.ts';
import { withWider } from '../../src/resources/match/conditions.ts';
import type { Situation } from '../../src/shared/person-facts.ts';

/** Someone as a judge imagined them, with the answers they give to a check. */
export const PersonasSchema = v.object({
  personas: v.array(
    v.object({
      id: v.string(),
      check: v.string(),
      region: v.string(),
      place: v.optional(v.nullable(v.string())),
      facts: v.optional(
        v.object({
          age: v.optional(v.nullable(v.number())),
          conditions: v.optional(v.union([v.array(v.string()), v.literal('unknown')])),
          bereaved: v.optional(v.boolean()),
          homeless: v.optional(v.boolean()),
        }),
      ),
      answers: v.record(v.string(), v.any()),
      judgments: v.optional(v.record(v.string(), v.number())),
      must_first: v.optional(v.string()),
    }),
  ),
});

export type Persona = v.InferOutput<typeof PersonasSchema>['personas'][number];

/** The judges' words for what someone has. */
const SITUATION_OF: Readonly<Record<string, Situation>> = {
  dementia: 'dementie',
  memory: 'geheugen',
  parkinson: 'parkinson',
  nah: 'nah',
  ms: 'ms',
  cancer: 'kanker',
  heart: 'hart',
  copd: 'longen',
  physical: 'lichamelijk',
  lvb: 'lvb',
  autism: 'autisme',
  psych: 'psychisch',
  depression: 'depressie',
  psychosis: 'psychose',
  bipolar: 'bipolair',
  alcohol: 'verslaving',
  addiction: 'verslaving',
  'child-care': 'kind-zorg',
};

type FactRule = NonNullable<Definition['facts']>[number];

/** What they have that one can say in this check: the thing itself or, where that cannot be said, what it is a form of. */
function situationsSaid({ facts = {} }: Persona, rules: readonly FactRule[]): readonly Situation[] {
  const { conditions = [] } = facts;
  const canBeSaid = (situation: Situation) => rules.some((rule) => 'situation' in rule && rule.situation === situation);
  const has = conditions === 'unknown' ? [] : conditions.flatMap((one) => SITUATION_OF[one] ?? []);
  return has.flatMap((one) => withWider([one]).find(canBeSaid) ?? []);
}

function holdsFor(rule: FactRule, persona: Persona, rules: readonly FactRule[]): boolean {
  const { age, bereaved, homeless } = persona.facts ?? {};
  if ('situation' in rule) return situationsSaid(persona, rules).includes(rule.situation);
  if ('circumstance' in rule)
    return (
      (rule.circumstance === 'rouw' && bereaved === true) || (rule.circumstance === 'dakloos' && homeless === true)
    );
  if ('age' in rule) return age != null && age >= rule.age.from && age <= (rule.age.to ?? Number.POSITIVE_INFINITY);
  return false;
}

/**
 * The answers of a persona with those to the questions that came after it was written, as far as its facts tell them: a
 * follow-up such as which illness it is. What was answered stays as it is.
 */
export function answersOf(persona: Persona, definition: Definition): Answers {
  const answers: Record<string, Answers[string]> = { ...persona.answers };
  const rules = definition.facts ?? [];
  for (const rule of rules) {
    const { when } = rule;
    if (!when || !('question' in when) || !('is' in when) || when.question in persona.answers) continue;
    const question = definition.questions.find(({ id }) => id === when.question);
    const [value] = when.is;
    if (!question || value === undefined || !holdsFor(rule, persona, rules)) continue;
    const given = answers[question.id];
    answers[question.id] = question.kind === 'multi-choice' ? [...(Array.isArray(given) ? given : []), value] : value;
  }
  return answers;
}
