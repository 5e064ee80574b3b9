import type { Plugin } from 'vite';
import { findLayerViolations } from '../rules/layers.ts';
import { readSourceFiles } from '../rules/source-files.ts';

/** Stops the build at an import that breaks the layers, and says which file, which import and which rule. */
export function layersPlugin(): Plugin {
  let root = '';
  return {
    name: 'layers',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    buildStart() {
      const violations = findLayerViolations(readSourceFiles(root));
      const lines = violations.map(({ file, specifier, rule }) => `${file}: import '${specifier}': ${rule}`);
      if (lines.length > 0) this.error(`These imports break the layers of docs/architecture.md:\n${lines.join('\n')}`);
    },
  };
}
