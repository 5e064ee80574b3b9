import { spawnSync } from 'node:child_process';

/** A browser that is driven from outside, whatever its maker calls that. */
export interface Engine {
  /** Name and version, as the browser says it. */
  readonly name: string;
  readonly open: (url: string) => Promise<void>;
  /** Runs a script in the page as the body of a function and gives what it returns, or what that promise becomes. */
  readonly run: <T>(script: string, ...args: readonly unknown[]) => Promise<T>;
  /** Real keys, in the first element of a CSS selector, which gets the focus. */
  readonly type: (selector: string, keys: string) => Promise<void>;
  /** What stands on paper, as text; undefined where this engine or this machine cannot say. */
  readonly print: () => Promise<string | undefined>;
  readonly close: () => Promise<void>;
}

/** The text of a PDF, by a program of the machine; undefined where it is not installed. */
export function textOfPdf(base64: string): string | undefined {
  const { stdout, error } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: Buffer.from(base64, 'base64') });
  return error ? undefined : stdout.toString();
}

/** Why an engine cannot be had on this machine. */
export class MissingEngineError extends Error {
  override readonly name = 'MissingEngineError';
}

/** Tries until it no longer throws. Rejects with the last error when that takes longer than a slow machine needs. */
export async function eventually<T>(attempt: () => Promise<T>, patienceMs = 30_000): Promise<T> {
  const end = Date.now() + patienceMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const { createServer } = await import('node:net');
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => void server.close(resolve));
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}
