import { execFile } from 'node:child_process';

/** How a command ended, and what it printed to standard output and to standard error. */
export interface CommandResult {
  readonly code: number;
  readonly out: string;
  readonly error: string;
}

type Main = (args: readonly string[]) => number | Promise<number>;

/**
 * Runs the `main` of a command of `scripts/` here, as `run-ts.mjs` does in a process of its own: starting one takes seconds. What
 * comes in on standard input is for {@link startCommand}.
 */
export async function runCommand(main: Main, ...args: readonly string[]): Promise<CommandResult> {
  const said = { out: [] as string[], error: [] as string[] };
  const { log, error } = console;
  const write = process.stdout.write;
  console.log = (text: string) => void said.out.push(`${text}\n`);
  console.error = (text: string) => void said.error.push(`${text}\n`);
  process.stdout.write = ((text: string) => said.out.push(text) > 0) as typeof write;
  try {
    const code = await main(args);
    return { code, out: said.out.join(''), error: said.error.join('') };
  } finally {
    Object.assign(console, { log, error });
    process.stdout.write = write;
  }
}

/** Runs a command of `scripts/cli/` as who types it does, with `input` on standard input. */
export function startCommand(name: string, args: readonly string[], input = ''): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['scripts/run-ts.mjs', `scripts/cli/${name}.ts`, ...args],
      (failure, out, error) => resolve({ code: failure ? Number(failure.code) : 0, out, error }),
    );
    child.stdin?.end(input);
  });
}
