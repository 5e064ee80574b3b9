import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { textsOf } from '../support/check.ts';
import { nl } from '../support/text.ts';
import { eventually } from './engine.ts';
import { type Firefox, newProfile, startFirefox } from './firefox.ts';
import { visitor } from './visitor.ts';
import { withApp } from './with-app.ts';

const RECIPE = 'Linzensoep met wortel';
const KILLED_AFTER_MS = 1200;
const BUSY_PROGRAMS = 4;

/** What happens to the browser after the press. */
type End = (firefox: Firefox) => Promise<void>;

/** It stands at the other page, and someone closes it as ever. */
const closed: End = async (firefox) => {
  await visitor(firefox).sees(RECIPE);
  await firefox.close();
};

/** It is cut off, wherever it was. */
const cutOff: End = async (firefox) => {
  await wait(KILLED_AFTER_MS);
  await firefox.kill();
};

/** Programs that want all of the machine, for as long as `work` takes. */
async function whileBusy(work: () => Promise<void>): Promise<void> {
  const programs = Array.from({ length: BUSY_PROGRAMS }, () => spawn(process.execPath, ['-e', 'for (;;);']));
  try {
    await work();
  } finally {
    for (const program of programs) program.kill('SIGKILL');
  }
}

/**
 * One more answer, on to the help lines and away, by the page itself and without a breath: what was asked to be kept is still on
 * its way. It comes back before it is done.
 */
const answerAndLeave = (firefox: Firefox) =>
  firefox.run(
    `const [next, help] = arguments;
     const soon = (find) => new Promise((done) => {
       const look = () => { const found = find(); if (found) { found.click(); done(); } else setTimeout(look); };
       look();
     });
     const button = (words) => () => [...document.querySelectorAll('button')].find((each) => each.textContent.trim().startsWith(words));
     (async () => {
       await soon(() => document.querySelector('fieldset input[name="answer"]'));
       await soon(button(next));
       await soon(button(help));
       await soon(() => document.querySelector('.leave-now'));
     })();`,
    nl('check.question.next'),
    nl('shell.nav.help'),
  );

/** Someone fills in, leaves at once, and the next one who opens the same browser finds nothing. */
async function leavesNothing(check: string, end: End, isFinished: boolean): Promise<void> {
  const profile = newProfile();
  try {
    await withApp(undefined, async (url) => {
      const firefox = await startFirefox(profile);
      const { begin, finish, kept } = visitor(firefox);
      await firefox.open(url);
      await begin('positieve-gezondheid');
      if (isFinished) {
        await finish();
        await eventually(async () => {
          if (!(await kept()).includes('positieve-gezondheid')) throw new Error('nothing was kept');
        });
        await firefox.open(url);
        await begin(check);
      }
      await answerAndLeave(firefox);
      await end(firefox);
      const later = await startFirefox(profile);
      try {
        await later.open(`${url}robots.txt`);
        const left = await visitor(later).kept();
        if (left !== '') throw new Error(`kept: ${left.slice(0, 300)}`);
        await later.open(url);
        await visitor(later).sees(textsOf('positieve-gezondheid').title);
      } finally {
        await later.close();
      }
    });
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

type Case = readonly [what: string, prove: () => Promise<void>];

const WAYS: readonly Case[] = [
  ['just after a first answer', () => leavesNothing('mantelzorg', closed, false)],
  ['with a finished check', () => leavesNothing('mantelzorg', closed, true)],
  ['just after a first answer, then killed', () => leavesNothing('mantelzorg', cutOff, false)],
  ['with a finished check, then killed', () => leavesNothing('mantelzorg', cutOff, true)],
];

/** "Snel weg" in Firefox, with the same profile started again: on a machine at rest, and on one that has other things to do. */
export const EXIT_CASES: readonly Case[] = WAYS.flatMap(([what, prove]): readonly Case[] => [
  [`the quick way out leaves nothing in the profile: ${what}`, prove],
  [`the same on a busy machine: ${what}`, () => whileBusy(prove)],
]);
