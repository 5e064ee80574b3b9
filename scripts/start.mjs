// npm start: installs and builds when needed, then serves the app on this machine.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureDependencies, ensureNode, ROOT, runTool } from './bootstrap.mjs';
import { hashBuildInputs } from './build/build-inputs.mjs';
import { serve } from './host/serve.mjs';

const FIRST_PORT = 4173;
const DIST = join(ROOT, 'dist');
const BUILD_STAMP = join(ROOT, 'node_modules', '.build-sha256');

function ensureBuild() {
  const hash = hashBuildInputs();
  const isBuilt = existsSync(join(DIST, 'sw.js')) && existsSync(BUILD_STAMP);
  if (isBuilt && readFileSync(BUILD_STAMP, 'utf8') === hash) return;
  console.log('Building the app ...');
  if (!runTool('vite', ['build', '--logLevel', 'warn'])) process.exit(1);
  writeFileSync(BUILD_STAMP, hash);
}

/** @param {number} port */
async function serveFrom(port) {
  try {
    return await serve({ folder: DIST, port });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
    return serveFrom(port + 1);
  }
}

ensureNode();
ensureDependencies();
ensureBuild();
const { port } = await serveFrom(Number(process.env['PORT'] ?? FIRST_PORT));
console.log(`\n  Ademruimte is here: http://localhost:${port}/\n  Ctrl+C stops it.\n`);
