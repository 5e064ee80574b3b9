import { t } from '../../../i18n/index.ts';
import type { StoredState } from '../../../storage/index.ts';

/** Says in counts what a state holds, here or in a backup. */
export function ContentsList({ state }: { readonly state: StoredState }) {
  const lines = [
    ...(['runs', 'saved', 'moments'] as const).map(
      (list) =>
        state[list].length > 0 &&
        t(`backup.contents.${list}`, { count: state[list].length, question: t('moments.title') }),
    ),
    Object.keys(state.plan).length > 0 && t('backup.contents.plan'),
    ([state.locale, state.theme, state.reading, state.region, state.place].some((each) => each !== null) ||
      state.notForMe.length > 0 ||
      state.leaveAlways ||
      state.cover ||
      state.forgetAfterDays !== null) &&
      t('backup.contents.settings'),
  ].filter((line): line is string => line !== false);
  if (lines.length === 0) return <p class="nl-paragraph">{t('backup.contents.nothing')}</p>;
  return (
    <ul class="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
