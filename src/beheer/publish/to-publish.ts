import { useBench } from '../bench-context.ts';
import { BUILD_RULES, OWN_RULES } from '../build-data.ts';
import { type Prepared, prepare, togetherProblems } from './prepare.ts';

/** What keeps the lists from being published, and what makes them ready. */
export function useToPublish() {
  const { works, regions, published } = useBench();
  const before = typeof published.value === 'string' ? undefined : published.value;
  const faults = works.value.flatMap(({ region, checked }) => {
    const count = checked.value.reports.filter(({ level }) => level === 'fout').length;
    return count > 0 ? [`${region.value.name}: ${count === 1 ? '1 fout' : `${count} fouten`}.`] : [];
  });
  const isBusy = works.value.some(({ isChecking }) => isChecking.value);
  const blockers = isBusy ? ['Wij kijken de lijst nog na.'] : [...faults, ...togetherProblems(regions.value)];
  const rules = before?.texts.get('rules.json');
  return {
    blockers,
    /** Makes what is to be published; a text in Dutch where a device would not take it. */
    prepareNow: (): Promise<Prepared | string> =>
      prepare({
        regions: regions.value,
        rules: rules === undefined ? BUILD_RULES : JSON.parse(rules),
        ownRules: OWN_RULES,
        before,
        now: new Date(),
      }).catch((error: Error) => error.message),
  };
}
