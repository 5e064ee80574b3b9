import type { FunctionComponent } from 'preact';
import { t } from '../i18n/index.ts';
import { CRISIS_LINES } from '../resources/index.ts';
import { type Model, ModelProvider, useModel } from './core/model.ts';
import type { Route } from './core/routes.ts';
import type { Frame } from './shell/environment.ts';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import { StartPage } from './start/start-page.tsx';
import { CrisisLines } from './ui/crisis-lines.tsx';
import { Notice } from './ui/notice.tsx';
import { PageHeading } from './ui/page-heading.tsx';
import { Text } from './ui/text.tsx';

/** The pages after the first, once they have arrived. */
export type Pages = FunctionComponent<{ readonly route: Route }>;

export type PagesState =
  | { readonly status: 'loading' | 'failed' }
  | { readonly status: 'ready'; readonly Pages: Pages };

interface AppProps {
  readonly model: Model;
  readonly pages: { readonly value: PagesState };
  readonly Frame: Frame;
}

export function App({ model, pages, Frame }: AppProps) {
  return (
    <ModelProvider value={model}>
      <Frame>
        {/* A new page is a new try: one broken page must not hold the others. */}
        <ErrorBoundary key={model.router.moves.value}>
          <CurrentPage route={model.router.route.value} pages={pages.value} />
        </ErrorBoundary>
      </Frame>
    </ModelProvider>
  );
}

function CurrentPage({ route, pages }: { readonly route: Route; readonly pages: PagesState }) {
  const { together } = useModel();
  // Two people who fill in together begin on a page of their own.
  if (route.page === 'start' && !together.isOn.value) return <StartPage />;
  if (pages.status === 'ready') return <pages.Pages route={route} />;
  if (pages.status === 'loading') return <PageHeading>{t('ui.loading')}</PageHeading>;
  return (
    <>
      <PageHeading>{t('shell.error.title')}</PageHeading>
      <Notice tone="warning" live>
        <Text>{t('shell.error.pages')}</Text>
      </Notice>
      <CrisisLines lines={CRISIS_LINES} level={2} />
    </>
  );
}
