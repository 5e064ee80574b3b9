import { serve } from '../../host/serve.mjs';
import { proofBrowser } from './kiosk-browser.ts';
import { EXITS, runSessions, type SessionReport } from './sessions.ts';

const MOST_GROWTH = 1024 * 1024;

const valueAfter = (args: readonly string[], name: string, usual: string | number): string =>
  String(args.includes(name) ? args[args.indexOf(name) + 1] : usual);

/**
 * npm run prove:kiosk -- [--sessions 50] [--seed N] [--folder dist]: sessions in a row in a real browser, in which people answer, search
 * and go in every way; afterwards nothing of them may be found anywhere. Wants the app to be built.
 */
export async function main(args: readonly string[]): Promise<number> {
  const sessions = Number(valueAfter(args, '--sessions', 50));
  const seed = Number(valueAfter(args, '--seed', Math.floor(Date.now() / 1000) % 100_000));
  console.log(`${sessions} sessions, seed ${seed}, ${proofBrowser()}`);
  const server = await serve({ folder: valueAfter(args, '--folder', 'dist'), port: 0 });
  const reports: SessionReport[] = [];
  try {
    await runSessions({
      url: `${server.url}?kiosk`,
      sessions,
      seed,
      exits: EXITS,
      onReport(report) {
        reports.push(report);
        const { session, exit, during, after, heap } = report;
        const found = after.length > 0 ? after.join(', ') : 'nothing';
        console.log(`${session}\t${exit}\tduring: ${during.join() || 'NOTHING'}\tafterwards: ${found}\t${heap} bytes`);
      },
    });
  } catch (error) {
    // With fewer reports than sessions nothing is proved.
    console.error(`Session ${reports.length + 1} broken off: ${(error as Error).message}`);
  } finally {
    await server.close();
  }
  return verdict(reports, sessions);
}

/**
 * What the heap gained in each browser from its first session to its last, together. Right after a power cut nobody has
 * used the new browser yet, and it holds less than it will after any session: that does not count as the first.
 */
function growthOf(reports: readonly SessionReport[]): number {
  const heaps = new Map<number, number[]>();
  for (const { life, exit, heap } of reports) {
    if (exit !== 'power cut') heaps.set(life, [...(heaps.get(life) ?? []), heap]);
  }
  return [...heaps.values()].reduce((sum, row) => sum + Math.max(0, (row.at(-1) ?? 0) - (row[0] ?? 0)), 0);
}

function verdict(reports: readonly SessionReport[], sessions: number): number {
  const growth = growthOf(reports);
  const left = reports.filter(({ after }) => after.length > 0).length;
  const blind = reports.filter(({ during }) => during.length === 0).length;
  console.log(`left something: ${left}; could not be seen during: ${blind}; growth of the heap: ${growth} bytes`);
  const isProved = reports.length === sessions && left === 0 && blind === 0 && growth <= MOST_GROWTH;
  console.log(isProved ? 'Proved.' : 'NOT proved.');
  return isProved ? 0 : 1;
}
