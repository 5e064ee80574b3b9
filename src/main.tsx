import { signal } from '@preact/signals';
import { App, type PagesState } from './app/app.tsx';
import { addCardTexts } from './app/check/card-texts.ts';
import { createLanguages, loadDutchTexts } from './app/content/languages.ts';
import { appUrlForPhones, isKiosk, readDeployment } from './app/core/deployment.ts';
import { createModel } from './app/core/model.ts';
import { createPagesLoader } from './app/load-pages.tsx';
import { nextTask } from './app/platform/yield-to-browser.ts';
import { noticeNewVersion, startServiceWorker } from './app/pwa/register.ts';
import type { Environment } from './app/shell/environment.ts';
import { ownDevice } from './app/shell/own-device.ts';
import { takeOver } from './app/shell/take-over.ts';
import { addDutchCommonTexts } from './i18n/index.ts';
import './app/styles.css';

/** Today where the reader is. */
const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** Shows the first screen, then gets the rest. */
async function begin(environment: Environment): Promise<void> {
  // The first screen stands there already: it may take a touch before it is taken over.
  await nextTask();
  const { Frame, isShared = false, ...services } = environment;
  const languages = createLanguages(isShared);
  const { organisation } = deployment;
  const appUrl = appUrlForPhones(deployment, location);
  const model = createModel({ ...services, today, window, languages, organisation, appUrl });
  const { load, finish } = createPagesLoader(model, environment, pages);
  const retry = () => void load().then(finish);
  const isKnown = model.stored.load().then(() => {
    if (model.capabilities.isPrivate) model.appearance.follow(navigator.languages);
    return model.appearance.shown();
  });
  await nextTask();
  void takeOver(<App model={model} pages={pages} onRetry={retry} Frame={Frame} />, window, isKnown);
  // Another tab may have kept something meanwhile.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void model.stored.sync();
  });
  await load();
  await languages.loadAll();
  await startServiceWorker();
  // What came with the app is on the device first; a newer catalogue is large, and it works without.
  await finish();
}

addDutchCommonTexts();
addCardTexts();
noticeNewVersion();

const pages = signal<PagesState>({ status: 'loading', show: () => null });
const deployment = readDeployment(document);

/** On a screen for everyone nothing is kept; on a device of one's own what people say yes to. */
if (isKiosk(deployment, location)) {
  // Files of its own, which an ordinary visit does not fetch.
  void Promise.all([import('./app/kiosk/index.tsx'), loadDutchTexts('kiosk')]).then(async ([{ addStyles, kiosk }]) => {
    await addStyles(document);
    await begin(kiosk(deployment, window));
  });
} else void begin(ownDevice(deployment, window));
