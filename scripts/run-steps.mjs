// Runs the steps of `npm test`, those of a group side by side.
import { run, runBeside } from './bootstrap.mjs';

/** @typedef {import('./bootstrap.mjs').Command} Command */
/** @typedef {{ readonly passed: number, readonly failed: number }} Count */
/**
 * What a step runs, one after the other until one fails; a function when it is only known then.
 * @typedef {readonly Command[] | (() => Promise<readonly Command[]>)} Commands
 */
/** @typedef {{ readonly name: string, readonly commands: Commands, readonly count?: () => Count }} Step */
/** @typedef {{ readonly passed: number, readonly failed: number, readonly failedSteps: readonly string[] }} Total */

/** Of a group so many run at a time: more would take as long on two cores, and need more room. */
const AT_ONCE = 2;

/**
 * @param {boolean} ok
 * @param {() => Count} [count]
 * @returns {Count} at least one failure when the step failed, also when its tool broke before it could report
 */
function countStep(ok, count) {
  if (!count) return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  try {
    const { passed, failed } = count();
    return { passed, failed: ok ? failed : Math.max(failed, 1) };
  } catch {
    // No report was written, which is a failure in itself: a run without tests proves nothing.
    return { passed: 0, failed: 1 };
  }
}

/** @param {Commands} commands */
const listOf = async (commands) => (typeof commands === 'function' ? commands() : commands);

/** @param {string} name */
const headOf = (name) => `\n── ${name}\n`;

/** @param {string} name @param {number} failed @param {number} start */
const endOf = (name, failed, start) =>
  `   ${failed === 0 ? 'ok' : 'FAILED'}: ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)\n`;

/**
 * A step of its own: what it prints is seen as it comes.
 * @param {Step} step
 * @param {(text: string) => void} say
 * @returns {Promise<Count>}
 */
async function runAlone({ name, commands, count }, say) {
  say(headOf(name));
  const start = performance.now();
  const ok = (await listOf(commands)).every(({ command, args, env }) => run(command, args, env));
  const counted = countStep(ok, count);
  say(endOf(name, counted.failed, start));
  return counted;
}

/**
 * A step that runs beside others: what it prints is kept together until it has ended.
 * @param {Step} step
 * @param {(text: string) => void} say
 * @returns {Promise<Count>}
 */
async function runAmongOthers({ name, commands, count }, say) {
  const start = performance.now();
  let text = headOf(name);
  let ok = true;
  for (const command of await listOf(commands)) ok = ok && (await runBeside(command, (piece) => (text += piece)));
  const counted = countStep(ok, count);
  say(text + endOf(name, counted.failed, start));
  return counted;
}

/**
 * @param {readonly Step[]} group
 * @param {(text: string) => void} say
 * @returns {Promise<readonly Count[]>} one for each step, in their order
 */
async function runGroup(group, say) {
  if (group.length === 1) return Promise.all(group.map((step) => runAlone(step, say)));
  /** @type {Count[]} */
  const counts = [];
  const waiting = [...group.entries()];
  const takeTurns = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [at, step] = next;
      counts[at] = await runAmongOthers(step, say);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, takeTurns));
  return counts;
}

/**
 * Runs groups one after the other; after a group in which a step failed nothing more runs.
 * @param {readonly (readonly Step[])[]} groups
 * @param {(text: string) => void} [say]
 * @returns {Promise<Total>}
 */
export async function runSteps(groups, say = (text) => void process.stdout.write(text)) {
  const total = { passed: 0, failed: 0 };
  for (const group of groups) {
    const counts = await runGroup(group, say);
    for (const { passed, failed } of counts) {
      total.passed += passed;
      total.failed += failed;
    }
    const failedSteps = group.filter((_, at) => (counts[at]?.failed ?? 1) > 0).map(({ name }) => name);
    if (failedSteps.length > 0) return { ...total, failedSteps };
  }
  return { ...total, failedSteps: [] };
}
