import { signal } from '@preact/signals';
import type { Window as PretendedWindow } from 'happy-dom';
import { h, render } from 'preact';
import { App } from '../../../src/app/app.tsx';
import { addCardTexts } from '../../../src/app/check/card-texts.ts';
import type { Deployment } from '../../../src/app/core/deployment.ts';
import { createModel } from '../../../src/app/core/model.ts';
import type { PageHistory } from '../../../src/app/core/page-history.ts';
import { OWN_DEVICE } from '../../../src/app/shell/own-device.ts';
import { SiteFrame } from '../../../src/app/shell/site-frame.tsx';
import { addDutchCommonTexts } from '../../../src/i18n/index.ts';
import { memoryStore } from '../../../src/storage/index.ts';

const nothing = (): void => undefined;

/** Someone who opened the app at its own address, for the first time, and has gone nowhere yet. */
const ARRIVED: PageHistory = {
  first: 0,
  fragment: '',
  add: nothing,
  replace: nothing,
  back: nothing,
  restart: nothing,
  onStep: nothing,
  onFragment: nothing,
};

/**
 * Draws the first screen as the app does on a first visit in Dutch, and gives its HTML. `document` must be that of the
 * window.
 */
export function drawFirstScreen(window: PretendedWindow, { organisation, leaveTo }: Deployment): string {
  addDutchCommonTexts();
  addCardTexts();
  const model = createModel({
    store: memoryStore(),
    today: () => '2000-01-01',
    window: window as unknown as Window,
    capabilities: OWN_DEVICE,
    languages: { load: async () => undefined, keep: nothing },
    pageHistory: ARRIVED,
    organisation,
    leaveTo,
  });
  const pages = signal({ status: 'loading' as const, show: () => null });
  const root = window.document.createElement('div') as unknown as HTMLElement;
  render(h(App, { model, pages, onRetry: nothing, Frame: SiteFrame }), root);
  // What browsers write for a `translate` that is true.
  const html = root.innerHTML.replaceAll(' translate="true"', ' translate="yes"');
  render(null, root);
  return html;
}
