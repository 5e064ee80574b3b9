import type { FunctionComponent } from 'preact';
import { t } from '../i18n/index.ts';
import { CRISIS_LINES } from '../resources/index.ts';
import { ErrorBoundary } from './components/error-boundary.tsx';
import { HelpLines } from './components/help-lines.tsx';
import { LeaveBar } from './components/leave-bar.tsx';
import { Notice } from './components/notice.tsx';
import { PageHeading } from './components/page-heading.tsx';
import { SiteFooter } from './components/site-footer.tsx';
import { SiteHeader } from './components/site-header.tsx';
import { StorageNotice } from './components/storage-notice.tsx';
import { Text } from './components/text.tsx';
import { UpdateNotice } from './components/update-notice.tsx';
import { StartPage } from './pages/start-page.tsx';
import { type Model, ModelProvider } from './state/model.ts';
import { isPersonal, type Route } from './state/router.ts';

/** The pages after the first, once they have arrived. */
export type Pages = FunctionComponent<{ readonly route: Exclude<Route, { page: 'start' }> }>;

export type PagesState =
  | { readonly status: 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly Pages: Pages };

interface AppProps {
  readonly model: Model;
  readonly pages: { readonly value: PagesState };
}

export function App({ model, pages }: AppProps) {
  return (
    <ModelProvider value={model}>
      <SiteHeader />
      {model.leaving.isOffered.value && <LeaveBar />}
      <main id="main" class="page" tabIndex={-1} translate={!isPersonal(model.router.route.value)}>
        <StorageNotice />
        <UpdateNotice />
        {/* A new page is a new try: one broken page must not hold the others. */}
        <ErrorBoundary key={model.router.moves.value}>
          <CurrentPage route={model.router.route.value} pages={pages.value} />
        </ErrorBoundary>
      </main>
      <SiteFooter />
    </ModelProvider>
  );
}

function CurrentPage({ route, pages }: { readonly route: Route; readonly pages: PagesState }) {
  if (route.page === 'start') return <StartPage />;
  if (pages.status === 'ready') return <pages.Pages route={route} />;
  if (pages.status === 'loading') return <PageHeading>{t('common.loading')}</PageHeading>;
  return (
    <>
      <PageHeading>{t('common.error.title')}</PageHeading>
      <Notice tone="warning" live>
        <Text>{t('common.error.pages')}</Text>
      </Notice>
      <HelpLines lines={CRISIS_LINES} level={2} />
    </>
  );
}
