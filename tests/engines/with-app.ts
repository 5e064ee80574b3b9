import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/host/serve.mjs';

/** Serves the built app, with a script before everything else if one is given, to a place of its own for each case, until it is stopped. */
export async function withApp(
  script: string | undefined,
  use: (url: string, stop: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'ademruimte-'));
  cpSync('dist', folder, { recursive: true });
  if (script !== undefined) {
    const page = readFileSync(join(folder, 'index.html'), 'utf8');
    writeFileSync(join(folder, 'fault.js'), script);
    writeFileSync(join(folder, 'index.html'), page.replace('<head>', '<head><script src="./fault.js"></script>'));
  }
  const server = await serve({ folder, port: 0 });
  try {
    await use(server.url, server.close);
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
