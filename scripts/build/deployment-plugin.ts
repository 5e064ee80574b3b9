import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';
import { DEPLOYMENT_FILE, readDeploymentOf } from './deployment.ts';

/**
 * Puts public/deployment.json, checked and complete, into the page: the app knows at once what it is here, without a
 * request and without an inline script. The built folder holds no second copy, which would change nothing.
 */
export function deploymentPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'deployment',
    configResolved(resolved) {
      config = resolved;
    },
    transformIndexHtml() {
      const attrs = { name: 'deployment', content: JSON.stringify(readDeploymentOf(config.root)) };
      return [{ tag: 'meta', attrs, injectTo: 'head' }];
    },
    writeBundle() {
      rmSync(join(resolve(config.root, config.build.outDir), DEPLOYMENT_FILE), { force: true });
    },
  };
}
