import { expect, test, vi } from 'vitest';
import { noPreloadPlugin } from '../../../../../scripts/build/trim/no-preload-plugin.ts';

const { load, generateBundle } = noPreloadPlugin() as unknown as {
  load: (id: string) => string | null;
  generateBundle: (this: { error: (message: string) => void }, options: object, bundle: object) => void;
};

test('a dynamic import is one, and no more', () => {
  expect(load('\0vite/preload-helper.js')).toContain('load()');
  expect(load('/src/main.tsx')).toBeNull();
});

test('stops the build when a script would wait for styles that nothing fetches', () => {
  const error = vi.fn();
  const chunk = (css: readonly string[]) => ({
    pages: { type: 'chunk', isDynamicEntry: true, fileName: 'pages.js', viteMetadata: { importedCss: new Set(css) } },
  });
  generateBundle.call({ error }, {}, chunk([]));
  expect(error).not.toHaveBeenCalled();
  generateBundle.call({ error }, {}, chunk(['pages.css']));
  expect(error).toHaveBeenCalledWith(expect.stringContaining('pages.css'));
});
