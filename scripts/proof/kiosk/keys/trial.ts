import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isOfflineReady } from '../attract.ts';
import { secondsUntil, supervise } from '../supervised.ts';
import { KEYS, type Key } from './keys.ts';
import { openScreen } from './screen.ts';
import { tableIn, tableOf, withTable } from './table.ts';
import { type Outcome, tryKey } from './try-key.ts';

const PAGE = 'docs/kiosk.md';
const WRITE = '--write';
const MOST_START_S = 60;

/** What must never be: a visit that is lost without a new start, a size that stays for the next visitor. */
const faultsOf = (outcomes: readonly Outcome[]): readonly string[] =>
  outcomes.flatMap(({ key, lost, restarted, zoom }) => [
    ...(lost && !restarted ? [`${key}: the visit is gone`] : []),
    ...(Math.abs(zoom - 1) > 0.01 ? [`${key}: everything is ${zoom} times as large`] : []),
  ]);

async function tryAll(keys: readonly Key[], port: number, debuggingPort: number): Promise<readonly Outcome[]> {
  const profile = mkdtempSync(join(tmpdir(), 'kiosk-keys-'));
  const screen = await openScreen('1080x1920');
  const flags = [`--remote-debugging-port=${debuggingPort}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
  const kiosk = supervise({ folder: 'dist', port, profile, display: screen.display, flags });
  const outcomes: Outcome[] = [];
  try {
    await secondsUntil(() => isOfflineReady(debuggingPort), MOST_START_S);
    for (const key of keys) {
      const outcome = await tryKey({ screen, kiosk, port: debuggingPort }, key);
      console.log(JSON.stringify(outcome));
      outcomes.push(outcome);
    }
  } finally {
    await kiosk.stop();
    screen.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return outcomes;
}

/** The trial itself, where the policy of the kiosk is in force. @param args two free ports; `--write`; names of keys, or none for all */
export async function main([port, debuggingPort, ...rest]: readonly string[]): Promise<number> {
  const names = rest.filter((arg) => arg !== WRITE);
  const keys = KEYS.filter(({ name }) => names.length === 0 || names.includes(name));
  const outcomes = await tryAll(keys, Number(port), Number(debuggingPort));
  const [page, table] = [readFileSync(PAGE, 'utf8'), tableOf(outcomes)];
  console.log(table);
  for (const fault of faultsOf(outcomes)) console.error(fault);
  if (rest.includes(WRITE)) writeFileSync(PAGE, withTable(page, table));
  else if (names.length === 0 && tableIn(page) !== table)
    console.error(`${PAGE} says something else: look why, and use ${WRITE}`);
  return faultsOf(outcomes).length > 0 ? 1 : 0;
}
