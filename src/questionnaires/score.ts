import type { ScaleResult } from './model.ts';
import { pointRange, pointsOf } from './points.ts';
import type { Definition, Question, Scale } from './schema.ts';
import type { View } from './visible.ts';

/** A score as a fraction, so that a score exactly on the edge of a band is on it: 1/3 × 3 is 1, whatever floats make of it. */
interface Fraction {
  readonly hundredths: number;
  readonly over: number;
}

/** Points and band edges have at most two decimals (the authoring checks see to it): whole hundredths are exact. */
const toHundredths = (value: number): number => Math.round(value * 100);

/** The result of one scale over the questions that are asked; see `Scale` for its rules. */
export function scoreScale(definition: Definition, scale: Scale, view: View): ScaleResult {
  const asked = view.questions.filter(({ id }) => scale.questions.includes(id));
  const points = asked.flatMap((question) => pointsGiven(definition, question, view) ?? []);
  const score = scoreOf(scale, points, asked.length);
  const tooLittle = (asked.length - points.length) * scale.missing.atMostOneIn > asked.length;
  return {
    id: scale.id,
    tone: scale.tone,
    score: score && score.hundredths / (100 * score.over),
    ...rangeOf(definition, scale, asked),
    band: score && !tooLittle ? bandOf(scale, score) : null,
    asked: asked.length,
    answered: points.length,
    toAsk: asked.length - view.asked.filter((question) => asked.includes(question)).length,
  };
}

function pointsGiven(definition: Definition, question: Question, { given }: View): number | null {
  const answer = given.get(question.id);
  return answer === undefined ? null : pointsOf(definition, question, answer);
}

function scoreOf(scale: Scale, points: readonly number[], asked: number): Fraction | null {
  if (points.length === 0) return null;
  const total = points.reduce((sum, each) => sum + toHundredths(each), 0);
  const speakers = scale.missing.method === 'prorate' ? points.length : asked;
  return scale.method === 'mean'
    ? { hundredths: total, over: speakers }
    : { hundredths: total * asked, over: speakers };
}

function rangeOf(definition: Definition, scale: Scale, asked: readonly Question[]): { min: number; max: number } {
  const ranges = asked.map((question) => pointRange(definition, question));
  const divisor = scale.method === 'mean' ? Math.max(1, asked.length) : 1;
  return {
    min: ranges.reduce((sum, { min }) => sum + min, 0) / divisor,
    max: ranges.reduce((sum, { max }) => sum + max, 0) / divisor,
  };
}

// Bands ascend, so the last one reached is the one; the first is reached by definition.
function bandOf(scale: Scale, score: Fraction): string | null {
  const isReached = (from: number): boolean => score.hundredths >= toHundredths(from) * score.over;
  return scale.bands.reduce<string | null>((band, { id, from }, i) => (i === 0 || isReached(from) ? id : band), null);
}
