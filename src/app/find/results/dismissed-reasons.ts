import type { CheckId } from '../../../questionnaires/index.ts';
import { type Model, useModel } from '../../core/model.ts';
import type { Stored } from '../../core/stored.ts';

/** The key of the rule "this observation asks for help": an observation of a check. */
export const ruleKey = (check: CheckId, observation: string): string => `${check}:${observation}`;

/** A rule key taken apart; a key of unknown form is an observation of no check. */
export function readRuleKey(key: string): { readonly check: CheckId; readonly observation: string } {
  const [check = '', ...observation] = key.split(':');
  return { check, observation: observation.join(':') };
}

/** The reasons for help that someone said do not apply to them. The answers themselves stay as they are. */
export function createDismissedReasons(stored: Stored) {
  const keys = (): readonly string[] => stored.state.value.notForMe;
  return {
    keys,
    has: (check: CheckId, observation: string): boolean => keys().includes(ruleKey(check, observation)),
    /** The observations of a check that are switched off, in the order of switching. */
    of: (check: CheckId): readonly string[] =>
      keys()
        .map(readRuleKey)
        .flatMap((rule) => (rule.check === check ? rule.observation : [])),
    dismiss(check: CheckId, observations: readonly string[]): void {
      const added = observations.map((observation) => ruleKey(check, observation));
      stored.update((state) => ({ ...state, notForMe: [...new Set([...state.notForMe, ...added])] }));
    },
    restore: (key: string): void =>
      stored.update((state) => ({ ...state, notForMe: state.notForMe.filter((other) => other !== key) })),
  };
}

/** The reasons that someone dismissed, in this record. They hold no state of their own: the record does. */
export const dismissedReasonsOf = ({ stored }: Pick<Model, 'stored'>) => createDismissedReasons(stored);

export const useDismissedReasons = () => dismissedReasonsOf(useModel());
