import { useSignalEffect } from '@preact/signals';
import { hasText, type TextKey, t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import type { Route } from '../core/routes.ts';

const APP = 'Ademruimte';

/** The public pages, which say nothing about who reads them. */
const TITLES: Readonly<Partial<Record<Route['page'], TextKey>>> = {
  help: 'ui.help.title',
  privacy: 'info.privacy.title',
  check: 'info.verify.title',
  about: 'info.about.title',
  accessibility: 'info.accessibility.title',
  poster: 'info.poster.title',
};

/** What stands in the tab, and so in the history: the name of a public page; of every other page the app's alone. */
export function titleOf(route: Route): string {
  const key = TITLES[route.page];
  if (!key || !hasText(key)) return APP;
  const title = t(key);
  return title.includes(APP) ? title : `${title} – ${APP}`;
}

/** Keeps the title of the document. */
export function usePageTitle(): void {
  const { router } = useModel();
  useSignalEffect(() => {
    document.title = titleOf(router.route.value);
  });
}
