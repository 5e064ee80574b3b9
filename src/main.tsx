import { signal } from '@preact/signals';
import { render } from 'preact';
import { App, type PagesState } from './app/app.tsx';
import { addCardTexts } from './app/check-texts.ts';
import { giveWay } from './app/give-way.ts';
import { noticeNewVersion, startServiceWorker } from './app/pwa/register.ts';
import { createModel } from './app/state/model.ts';
import { addDutchCommonTexts } from './i18n/index.ts';
import { idbStore } from './storage/index.ts';
import './app/styles/index.css';

/** Today where the reader is. */
const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

async function fetchJson(path: string): Promise<unknown> {
  const response = await fetch(new URL(path, document.baseURI));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.json();
}

/** The rest of the app: the same file for everyone, fetched as soon as the first screen stands. */
async function loadPages(): Promise<void> {
  try {
    const { addAllCheckTexts, addDutchPageTexts, createFinding, FindingProvider, followAddress, Page, watchRequests } =
      await import('./app/pages/index.tsx');
    await giveWay();
    addDutchPageTexts();
    await addAllCheckTexts();
    await giveWay();
    watchRequests();
    followAddress(model);
    const finding = createFinding(model, fetchJson);
    pages.value = {
      status: 'ready',
      Pages: ({ route }) => (
        <FindingProvider value={finding}>
          <Page route={route} />
        </FindingProvider>
      ),
    };
    await giveWay();
    await finding.regions.load();
    await finding.prepare();
  } catch {
    // Offline before the first visit was complete. The screen says so; a reload tries again.
    if (pages.value.status !== 'ready') pages.value = { status: 'failed' };
  }
}

addDutchCommonTexts();
addCardTexts();

const pages = signal<PagesState>({ status: 'loading' });
const model = createModel({ store: idbStore(), today, window });
const root = document.getElementById('app');
if (root) {
  root.replaceChildren();
  render(<App model={model} pages={pages} />, root);
}
noticeNewVersion();
void model.stored.load();
void loadPages().then(startServiceWorker);
