import { signal } from '@preact/signals';
import { render } from 'preact';
import { App, type PagesState } from './app/app.tsx';
import { addCardTexts } from './app/check/check-texts.ts';
import { appUrlForPhones, isKiosk, readDeployment } from './app/core/deployment.ts';
import { createModel, type Model } from './app/core/model.ts';
import { yieldToBrowser } from './app/platform/yield-to-browser.ts';
import { noticeNewVersion, startServiceWorker } from './app/pwa/register.ts';
import type { Environment } from './app/shell/environment.ts';
import { ownDevice } from './app/shell/own-device.ts';
import { addDutchCommonTexts, type LocaleCode } from './i18n/index.ts';
import './app/styles.css';

/** Today where the reader is. */
const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** The texts of the checks come with the pages. */
async function loadCheckTexts(code: LocaleCode): Promise<void> {
  const { addAllCheckTexts } = await import('./app/pages.tsx');
  await addAllCheckTexts(code);
}

/** Fills in the rest of the app: the same file for everyone, fetched as soon as the first screen stands. */
async function loadPages(model: Model, { onCatalogue }: Environment): Promise<void> {
  try {
    const {
      addAllCheckTexts,
      addDutchPageTexts,
      createCatalogueContext,
      fetchJson,
      CatalogueProvider,
      followFormality,
      Page,
      watchRequests,
    } = await import('./app/pages.tsx');
    await yieldToBrowser();
    addDutchPageTexts();
    await addAllCheckTexts();
    await yieldToBrowser();
    watchRequests();
    followFormality(model);
    const context = createCatalogueContext(model, fetchJson);
    onCatalogue?.(context);
    pages.value = {
      status: 'ready',
      Pages: ({ route }) => (
        <CatalogueProvider value={context}>
          <Page route={route} />
        </CatalogueProvider>
      ),
    };
    await yieldToBrowser();
    await context.regions.load();
    await context.prepare();
  } catch {
    // Offline before the first visit was complete. The screen says so; a reload tries again.
    if (pages.value.status !== 'ready') pages.value = { status: 'failed' };
  }
}

function open({ Frame, ...services }: Environment): Model {
  const model = createModel({
    ...services,
    today,
    window,
    loadCheckTexts,
    appUrl: appUrlForPhones(deployment, location),
  });
  const root = document.getElementById('app');
  if (root) {
    root.replaceChildren();
    render(<App model={model} pages={pages} Frame={Frame} />, root);
  }
  // Another tab may have kept something meanwhile.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void model.stored.sync();
  });
  void model.stored.load();
  return model;
}

addDutchCommonTexts();
addCardTexts();
noticeNewVersion();

const pages = signal<PagesState>({ status: 'loading' });
const begin = (environment: Environment): Promise<void> =>
  loadPages(open(environment), environment).then(startServiceWorker);
const deployment = readDeployment(document);

/** On a screen for everyone nothing is kept; on a device of one's own what people say yes to. */
if (isKiosk(deployment, location)) {
  // A file of its own, which an ordinary visit does not run.
  void import('./app/kiosk/index.tsx').then(({ kiosk }) => begin(kiosk(deployment, window)));
} else void begin(ownDevice(deployment, window));
