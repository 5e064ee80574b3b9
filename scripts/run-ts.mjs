// Runs a TypeScript script of this repository on any supported Node: node scripts/run-ts.mjs scripts/cli/score.ts ARGS...
// The script exports `main(args)`, which may return a promise of an exit code.
import { createServer, createServerModuleRunner } from 'vite';

const [file, ...args] = process.argv.slice(2);
const server = await createServer({
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true, hmr: false, watch: null, ws: false },
  optimizeDeps: { noDiscovery: true },
});
try {
  const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
  const script = await runner.import(`/${file}`);
  process.exitCode = (await script.main(args)) ?? 0;
} finally {
  await server.close();
}
