import type { IsoDate } from '../../shared/iso-date.ts';
import {
  PAYER_ROUTES,
  type PayerAnswers,
  type PayerContact,
  type PayerQuestion,
  type PayerReady,
  type PayerRouteName,
  type PayerRules,
} from './payer-schema.ts';
import { isCurrent, isOver, rulesOn } from './rule-versions.ts';

/** A rule that applies, by the id of its text, with where it was read. Past its day it says so and must be asked about. */
export interface PayerStatement {
  readonly id: string;
  readonly source: PayerRules['sources'][string];
  readonly checkedOn: string;
  readonly isCurrent: boolean;
}

/** The least and most of something, in the unit; the text of the id says of what. Null once they may have changed. */
export interface PayerAmount extends PayerStatement {
  readonly unit: 'euro' | 'nights';
  readonly values: Readonly<Record<string, number>> | null;
  readonly payers: readonly PayerRouteName[];
}

export interface PayerRoute {
  readonly payer: PayerRouteName;
  /** Heaviest first. */
  readonly because: readonly PayerStatement[];
  /** Whom to call about this route. */
  readonly call: readonly PayerContact[];
}

/** Who probably pays, most likely first. There is always a route and someone to call. */
export interface PayerAdvice {
  /** True when nothing was answered that tells the routes apart: then none of them is the likely one. */
  readonly isGeneral: boolean;
  readonly routes: readonly PayerRoute[];
  readonly amounts: readonly PayerAmount[];
  readonly cautions: readonly PayerStatement[];
  /** Whom to call about any of this, the likeliest route first. */
  readonly call: readonly PayerContact[];
  readonly ready: readonly PayerReady[];
}

type Reason = PayerRules['reasons'][number];

/** Questions of which any answer but these says something about who pays. */
const SAYS_NOTHING: Readonly<Partial<Record<PayerQuestion, readonly string[]>>> = {
  help: ['unknown'],
  indication: ['unknown', 'none'],
  youth: ['unknown', 'no'],
  supervision: ['unknown', 'no'],
};

const fits = (when: Readonly<Record<string, readonly string[] | undefined>>, answers: PayerAnswers): boolean =>
  Object.entries(when).every(
    ([question, allowed]) => allowed?.includes(answers[question as PayerQuestion] ?? 'unknown') ?? true,
  );

const callOf = (rules: readonly { readonly call: readonly PayerContact[] }[]): readonly PayerContact[] => [
  ...new Set(rules.flatMap(({ call }) => call)),
];

const heaviestFirst = (a: Reason, b: Reason): number => b.weight - a.weight;

/** The reasons of each route together, the route with the heaviest reason first. */
const byRoute = (reasons: readonly Reason[]) =>
  PAYER_ROUTES.map((payer) => ({ payer, because: reasons.filter((one) => one.payer === payer).sort(heaviestFirst) }))
    .filter(({ because }) => because.length > 0)
    .sort((a, b) => (b.because[0]?.weight ?? 0) - (a.because[0]?.weight ?? 0));

/** The likely routes for these answers on a day, with whom to call, what to have ready and what people often get wrong. */
export function payerRoutes(rules: PayerRules, answers: PayerAnswers, today: IsoDate): PayerAdvice {
  const state = (rule: Reason | PayerRules['cautions'][number]): PayerStatement => ({
    id: rule.id,
    source: rules.sources[rule.source] ?? { name: rule.source, url: null, seen: 'noted' },
    checkedOn: rule.checkedOn,
    isCurrent: isCurrent(rule, today),
  });
  const routes = byRoute(rulesOn(rules.reasons, today).filter(({ when }) => fits(when, answers)));
  const reasons = routes.flatMap(({ because }) => because);
  const applies = ({ when, payers }: PayerRules['cautions'][number]): boolean =>
    fits(when, answers) && (payers.length === 0 || routes.some(({ payer }) => payers.includes(payer)));
  const amounts = rulesOn(rules.amounts, today).filter(applies);
  const cautions = rulesOn(rules.cautions, today).filter((rule) => applies(rule) && !isOver(rule, today));
  return {
    isGeneral: fits(SAYS_NOTHING, answers),
    routes: routes.map(({ payer, because }) => ({ payer, because: because.map(state), call: callOf(because) })),
    amounts: amounts.map((rule) => ({
      ...state(rule),
      unit: rule.unit,
      payers: rule.payers,
      values: isCurrent(rule, today) ? rule.values : null,
    })),
    cautions: cautions.map(state),
    call: callOf([...reasons, ...amounts]),
    ready: [...new Set(reasons.flatMap(({ ready }) => ready))],
  };
}
