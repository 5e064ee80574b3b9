import { expect, test } from 'vitest';
import { beatTaker } from '../../../../scripts/kiosk/beat.mjs';

const URL = 'https://a.example/?kiosk';
const APP = { type: 'page', targetId: 'app', url: 'https://a.example/' };
/** What the page answers when all is well: where it is, and how much wider the window is than the page. */
const WELL = ['https://a.example', 1];
const HELP = { type: 'page', targetId: 'help', url: 'https://support.example/' };

/** A browser of which a test says what is open and what the page answers. */
function browserWith(targets: readonly object[], value: () => unknown) {
  const sent: string[] = [];
  const answers: Readonly<Record<string, () => unknown>> = {
    'Target.getTargets': () => ({ targetInfos: targets }),
    'Target.attachToTarget': () => ({ sessionId: 's' }),
    'Runtime.evaluate': () => ({ result: { value: value() } }),
  };
  const send = async (method: string, params: object = {}) => {
    sent.push(`${method} ${JSON.stringify(params)}`);
    return answers[method]?.();
  };
  return { pipe: { send }, sent };
}

test('hears the app while its main thread answers, and asks to be let in once', async () => {
  const { pipe, sent } = browserWith([APP], () => WELL);
  const takeBeat = beatTaker(pipe, URL);
  expect([await takeBeat(), await takeBeat()]).toEqual(['well', 'well']);
  expect(sent.filter((line) => line.startsWith('Target.attach'))).toHaveLength(1);
});

test('closes what else was opened', async () => {
  const { pipe, sent } = browserWith([HELP, APP], () => WELL);
  expect(await beatTaker(pipe, URL)()).toBe('well');
  expect(sent).toContain('Target.closeTarget {"targetId":"help"}');
  expect(sent).not.toContain('Target.closeTarget {"targetId":"app"}');
});

test('leads a page that strayed back to the app, but not at once: a fresh document may be on its way', async () => {
  let origin: unknown = ['null', 1];
  const { pipe, sent } = browserWith([{ ...APP, url: 'chrome-error://x/' }], () => origin);
  const takeBeat = beatTaker(pipe, URL);
  const navigations = () => sent.filter((line) => line.startsWith('Page.navigate')).length;
  expect([await takeBeat(), navigations()]).toEqual(['elsewhere', 0]);
  expect([await takeBeat(), navigations()]).toEqual(['elsewhere', 1]);
  origin = WELL;
  expect([await takeBeat(), navigations()]).toEqual(['well', 1]);
});

test('gives a page of the app time to begin, and asks for it anew when it does not', async () => {
  let [time, value]: [number, unknown] = [0, false];
  const { pipe, sent } = browserWith([{ ...APP, url: URL }], () => value);
  const takeBeat = beatTaker(pipe, URL, () => time);
  const navigations = () => sent.filter((line) => line.startsWith('Page.navigate')).length;
  for (time = 5000; time < 20_000; time += 5000) expect([await takeBeat(), navigations()]).toEqual(['elsewhere', 0]);
  time = 20_000;
  expect([await takeBeat(), navigations()]).toEqual(['elsewhere', 1]);
  // Then it has as long again, so that a slow machine is not asked in a circle.
  time = 35_000;
  expect([await takeBeat(), navigations()]).toEqual(['elsewhere', 1]);
  value = WELL;
  expect([await takeBeat(), navigations()]).toEqual(['well', 1]);
});

test('leads the ordinary app back to the kiosk at the second look', async () => {
  const { pipe, sent } = browserWith([APP], () => false);
  const takeBeat = beatTaker(pipe, URL, () => 0);
  await takeBeat();
  await takeBeat();
  expect(sent).toContain(`Page.navigate ${JSON.stringify({ url: URL })}`);
});

test('hears nothing where nothing answers, or no page is there', async () => {
  const dead = () => {
    throw new Error('no answer');
  };
  expect(await beatTaker(browserWith([APP], dead).pipe, URL)()).toBe('silent');
  expect(await beatTaker(browserWith([], dead).pipe, URL)()).toBe('silent');
});

test('tells of an invitation that someone left enlarged', async () => {
  const { pipe } = browserWith([APP], () => ['https://a.example', 1.5]);
  expect(await beatTaker(pipe, URL)()).toBe('resized');
});
