import { spawn, spawnSync } from 'node:child_process';
import type { Readable } from 'node:stream';

/** Programs of the machine that a trial with real keys needs, by the package of Debian that holds each. */
const PROGRAMS = { Xvfb: 'xvfb', openbox: 'openbox', xdotool: 'xdotool', xwininfo: 'x11-utils' };

/** Packages that are not installed here. */
export const missingPackages = (): readonly string[] =>
  Object.entries(PROGRAMS)
    .filter(([program]) => spawnSync('which', [program]).status !== 0)
    .map(([, name]) => name);

/** A screen in memory, with a window manager, a keyboard and a mouse that are as real to a browser as any. */
export interface Screen {
  /** As programs are told of it: ":99". */
  readonly display: string;
  /** Words for xdotool, such as `key ctrl+t`. */
  readonly hand: (words: string) => string;
  /** Titles of the windows that are to be seen; a menu or a bubble has an empty one. */
  readonly windows: () => readonly string[];
  readonly stop: () => void;
}

const numberOf = (output: Readable): Promise<string> =>
  new Promise((resolve, reject) => {
    output.once('data', (data: Buffer) => resolve(data.toString().trim()));
    output.once('end', () => reject(new Error('Xvfb did not start')));
  });

const MANAGER = 'Openbox';

/** Smaller ones are no menus: a browser keeps some to be told things, and a hint is one line. */
const SMALLEST_PX = 60;

/** How many windows that can be seen lie on the screen itself, by what xwininfo lists: "0x20 (has no name): () 642x353+219+776". */
const countOf = (listed: string): number =>
  [...listed.matchAll(/ (\d+)x(\d+)\+/g)].filter(([, ...sides]) => sides.every((side) => Number(side) > SMALLEST_PX))
    .length;

/** @param size width × height in pixels: "1080x1920" */
export async function openScreen(size: string): Promise<Screen> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const display = `:${await numberOf(server.stdio[3] as Readable)}`;
  const env = { ...process.env, DISPLAY: display };
  const manager = spawn(MANAGER.toLowerCase(), [], { stdio: 'ignore', env });
  const ask = (program: string, words: string) => spawnSync(program, words.split(' '), { env }).stdout.toString();
  const hand = (words: string) => ask('xdotool', words);
  return {
    display,
    hand,
    windows() {
      const titles = hand('search --onlyvisible --name . getwindowname %@').split('\n');
      const named = titles.filter((title) => title && title !== MANAGER);
      const unnamed = countOf(ask('xwininfo', '-root -children')) - named.length;
      return [...named, ...Array.from({ length: Math.max(0, unnamed) }, () => '')];
    },
    stop() {
      manager.kill();
      server.kill();
    },
  };
}
