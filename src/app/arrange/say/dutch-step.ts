import { locale, SOURCE_LOCALE, spokenLanguage } from '../../../i18n/index.ts';
import type { EntryId } from '../../../resources/index.ts';
import type { Router } from '../../core/router.ts';

const [VIEW, IN_DUTCH] = ['view', 1] as const;

/** Whether the reader has another language than whoever answers. */
export const needsDutch = (): boolean => spokenLanguage(locale.value) !== SOURCE_LOCALE;

/** Whether this visit to an entry shows its sentences in Dutch. */
export const isInDutch = (router: Router): boolean => needsDutch() && router.viewState(VIEW) === IN_DUTCH;

/** Shows the sentences for an entry in Dutch, as a step of its own: Back leads to where it was asked for. */
export function openInDutch(router: Router, entry: EntryId): void {
  router.go({ page: 'entry', entry });
  router.setViewState(VIEW, IN_DUTCH);
}
