import { render } from 'preact';
import { startServiceWorker } from '../app/pwa/register.ts';
import { MORE_SIGNS } from '../app/ui/more-signs.ts';
import { addSigns } from '../app/ui/pictogram.tsx';
import { addTexts, SOURCE_LOCALE, type Texts } from '../i18n/index.ts';
import { openPackedWords, openPayerRules } from '../resources/index.ts';
import { createBench } from './bench.ts';
import { BenchProvider } from './bench-context.ts';
import { BUILD_RULES, SEARCH_WORDS } from './build-data.ts';
import { isRoundLost } from './keep/follow-round.ts';
import { keepOffline } from './keep-offline.ts';
import { Shell } from './shell/shell.tsx';
import './styles/index.css';
import type { Work } from './work/work.ts';

// The officer sees entries as residents do, in their words. All texts are in this page's own script.
const texts = import.meta.glob<Texts>('../i18n/locales/nl/*.json', { eager: true, import: 'default' });
for (const [path, group] of Object.entries(texts)) {
  addTexts(SOURCE_LOCALE, path.slice(path.lastIndexOf('/') + 1, -'.json'.length), group);
}
addSigns(MORE_SIGNS);
openPackedWords(SEARCH_WORDS);
openPayerRules(BUILD_RULES);

const bench = createBench(BUILD_RULES);
const root = document.getElementById('beheer');
if (root) {
  root.replaceChildren();
  render(
    <BenchProvider value={bench}>
      <Shell />
    </BenchProvider>,
    root,
  );
}

/** What was neither saved nor kept by the browser is lost with the page. */
addEventListener('beforeunload', (event) => {
  const isLost = (work: Work): boolean => !work.isSaved.value && bench.keepingOf(work) !== 'kept';
  if (bench.works.value.some((work) => isLost(work) || isRoundLost(work))) event.preventDefault();
});

async function begin(): Promise<void> {
  await bench.lookAtHost();
  await startServiceWorker();
  if (import.meta.env.DEV || !('serviceWorker' in navigator)) return;
  const isKept = await keepOffline();
  // Only a worker that runs hands out what is kept.
  await navigator.serviceWorker.ready;
  bench.isOffline.value = isKept;
}

void begin();
