// npm run test:busy: `npm test` with four busy loops beside it, as on a machine that does other work as well.
import { Worker } from 'node:worker_threads';
import { run } from './bootstrap.mjs';

const LOOPS = 4;

const loops = Array.from({ length: LOOPS }, () => new Worker('for (;;);', { eval: true }));
const ok = run(process.execPath, ['scripts/test.mjs']);
await Promise.all(loops.map((loop) => loop.terminate()));
process.exitCode = ok ? 0 : 1;
