import type { Signal } from '@preact/signals';
import { onceFor } from '../shared/once-for.ts';
import type { PagesState, ShowPage } from './app.tsx';
import type { CatalogueContext } from './catalogue/catalogue-context.ts';
import { CONTENT } from './content/content-files.ts';
import { fetchContent } from './content/fetch-content.ts';
import { loadDutchTexts } from './content/languages.ts';
import type { Model } from './core/model.ts';
import { whyFailed } from './platform/why-failed.ts';
import { yieldToBrowser } from './platform/yield-to-browser.ts';
import type { Environment } from './shell/environment.ts';

/** The questions of the first check, as soon as the first screen stands. */
async function loadFirstPages(model: Model): Promise<ShowPage> {
  const [{ followFormality, openFirstData, showFirstPages }, data] = await Promise.all([
    import('./first-pages.tsx'),
    fetchContent(CONTENT.data.check),
    loadDutchTexts('check'),
  ]);
  openFirstData(data);
  followFormality(model);
  return showFirstPages;
}

/** Everything else but the catalogue, which comes after it. */
async function loadOtherPages(
  model: Model,
  { onCatalogue }: Environment,
): Promise<readonly [ShowPage, CatalogueContext]> {
  const [
    {
      CatalogueProvider,
      createCatalogueContext,
      fetchJson,
      openOtherData,
      keepFocus,
      Page,
      startReadAloud,
      watchRequests,
    },
    data,
  ] = await Promise.all([import('./pages.tsx'), fetchContent(CONTENT.data.rest), loadDutchTexts('rest')]);
  await yieldToBrowser();
  openOtherData(data);
  watchRequests();
  keepFocus(document);
  startReadAloud(model, window);
  const context = createCatalogueContext(model, fetchJson);
  onCatalogue?.(context);
  const show: ShowPage = (route) => (
    <CatalogueProvider value={context}>
      <Page route={route} />
    </CatalogueProvider>
  );
  return [show, context];
}

export interface PagesLoader {
  /** Gets the rest of the app; called again after a failure, it goes on with what failed. Never rejects. */
  readonly load: () => Promise<void>;
  /**
   * What nobody waits for, once the rest is there: looks for a newer catalogue, and then makes the search ready when nobody is
   * busy answering, which asks nothing of the network. Never rejects.
   */
  readonly finish: () => Promise<void>;
}

/** Makes what fills in the rest of the app: the same files for everyone, in one order, fetched as soon as the first screen stands. */
export function createPagesLoader(model: Model, environment: Environment, pages: Signal<PagesState>): PagesLoader {
  const first = onceFor(() => loadFirstPages(model));
  const others = onceFor(() => loadOtherPages(model, environment));
  return {
    async load() {
      try {
        pages.value = { ...pages.value, status: 'loading' };
        pages.value = { status: 'loading', show: await first(null) };
        await yieldToBrowser();
        const [show, context] = await others(null);
        pages.value = { status: 'ready', show };
        delete document.documentElement.dataset['pages'];
        await yieldToBrowser();
        await context.load();
      } catch (error) {
        // Offline before the first visit was complete, or a file of another version. The screen says so and offers a try.
        const why = whyFailed(error, navigator.onLine);
        if (pages.value.status === 'ready') return;
        pages.value = { ...pages.value, status: 'failed', why };
        document.documentElement.dataset['pages'] = 'failed';
      }
    },
    async finish() {
      if (pages.value.status !== 'ready') return;
      const [, context] = await others(null);
      await context.refresh();
      await context.prepare();
    },
  };
}
