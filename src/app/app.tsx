import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../i18n/index.ts';
import { CRISIS_LINES } from '../resources/index.ts';
import { type Model, ModelProvider, useModel } from './core/model.ts';
import type { Route } from './core/routes.ts';
import type { WhyFailed } from './platform/why-failed.ts';
import type { Frame } from './shell/environment.ts';
import { ErrorBoundary } from './shell/error-boundary.tsx';
import { StartPage } from './start/start-page.tsx';
import { Button } from './ui/button.tsx';
import { CrisisLines } from './ui/crisis-lines.tsx';
import { Notice } from './ui/notice.tsx';
import { PageHeading } from './ui/page-heading.tsx';
import { Text } from './ui/text.tsx';

/** Draws a page, or gives null when it has not arrived yet. */
export type ShowPage = (route: Route, model: Model) => ComponentChild;

/** The pages after the first: which of them can be shown, and whether more are to come. */
export interface PagesState {
  readonly status: 'loading' | 'failed' | 'ready';
  /** Known once it failed. */
  readonly why?: WhyFailed | undefined;
  readonly show: ShowPage;
}

interface AppProps {
  readonly model: Model;
  readonly pages: { readonly value: PagesState };
  /** Tries to get the pages once more. */
  readonly onRetry: () => void;
  readonly Frame: Frame;
}

export function App({ model, pages, onRetry, Frame }: AppProps) {
  return (
    <ModelProvider value={model}>
      <Frame>
        {/* A new page is a new try: one broken page must not hold the others. */}
        <ErrorBoundary key={model.router.moves.value}>
          <CurrentPage route={model.router.route.value} pages={pages.value} onRetry={onRetry} />
        </ErrorBoundary>
      </Frame>
    </ModelProvider>
  );
}

interface CurrentPageProps extends Pick<AppProps, 'onRetry'> {
  readonly route: Route;
  readonly pages: PagesState;
}

function CurrentPage({ route, pages, onRetry }: CurrentPageProps) {
  const model = useModel();
  // What someone is looking at is not drawn anew when the rest arrives: they may be halfway an answer.
  const shownBy = useRef<ShowPage | null>(null);
  // Two people who fill in together begin on a page of their own.
  if (route.page === 'start' && !model.together.isOn.value) return <StartPage />;
  const page = shownBy.current?.(route, model);
  if (page) return page;
  shownBy.current = pages.show;
  return pages.show(route, model) ?? <PageToCome pages={pages} onRetry={onRetry} />;
}

function PageToCome({ pages, onRetry }: Pick<CurrentPageProps, 'pages' | 'onRetry'>) {
  if (pages.status !== 'failed') return <PageHeading>{t('ui.loading')}</PageHeading>;
  return (
    <>
      <PageHeading>{t('shell.error.title')}</PageHeading>
      <Notice tone="warning" live>
        <Text>{t(`shell.error.${pages.why ?? 'network'}`)}</Text>
      </Notice>
      <div class="actions">
        <Button kind="primary" onClick={onRetry}>
          {t('ui.retry')}
        </Button>
      </div>
      <CrisisLines lines={CRISIS_LINES} level={2} />
    </>
  );
}
