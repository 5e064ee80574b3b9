import { Window } from 'happy-dom';
import { createServer, createServerModuleRunner, type Plugin } from 'vite';
import type { Deployment } from '../../../src/app/core/deployment.ts';
import { checkCardsPlugin } from '../check-cards-plugin.ts';
import { contentPlugin } from '../content/content-plugin.ts';
import { readDeploymentOf } from '../deployment.ts';

const ROOT = '<div id="app">';
/** Stands at the root of a page that has words to wait by instead of the first screen. */
const WAITS = ' data-waits';

/** The first screen as HTML, drawn by the app's own code in a pretended browser. */
async function firstScreenOf(root: string, deployment: Deployment): Promise<string> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [checkCardsPlugin(), contentPlugin()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    server: { middlewareMode: true, hmr: false, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true },
  });
  const window = new Window();
  const before = globalThis.document;
  // What the app draws with; it is drawn and taken away again in one go.
  globalThis.document = window.document as unknown as Document;
  try {
    const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
    const { drawFirstScreen } = await runner.import('/scripts/build/first-screen/draw.ts');
    return drawFirstScreen(window, deployment);
  } finally {
    globalThis.document = before;
    await window.happyDOM.close();
    await server.close();
  }
}

/**
 * Puts the first screen into the page, so that it stands before any script of the app has arrived; the app takes it over as
 * it is. A deployment that is a kiosk always begins elsewhere.
 */
export function firstScreenPlugin(): Plugin {
  let root = '';
  return {
    name: 'first-screen',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    async transformIndexHtml(html) {
      const deployment = readDeploymentOf(root);
      if (deployment.kiosk === 'always') return html;
      const screen = await firstScreenOf(root, deployment);
      return html.replace(WAITS, '').replace(ROOT, () => ROOT + screen);
    },
  };
}
