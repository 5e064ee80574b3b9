import { describe, expect, test } from 'vitest';
import { answerFor } from '../../../src/sw/answer-for.ts';

const APP = 'https://app.example/hulp/';
const kept = new Set(['index.html', 'assets/a-1.js', 'regions/nl.json'].map((path) => APP + path));
const answer = (path: string, mode: RequestMode = 'cors') =>
  answerFor({ url: new URL(path, APP).href, mode }, APP, (url) => kept.has(url));

describe('what the service worker answers', () => {
  test.each([
    ['', 'index.html'],
    ['?utm_source=x', 'index.html'],
    ['index.html', 'index.html'],
    ['assets/a-1.js', 'assets/a-1.js'],
    ['regions/nl.json?x=1#y', 'regions/nl.json'],
  ])('%s is the kept file %s, whoever asks', (path, file) => {
    expect(answer(path)).toEqual({ file: APP + file });
    expect(answer(path, 'navigate')).toEqual({ file: APP + file });
  });

  test.each(['een/oud/adres', 'oud/', 'vraag?van=a.b'])('a visit to %s goes to the start', (path) => {
    expect(answer(path, 'navigate')).toBe('start');
  });

  test.each(['folder.pdf', 'sw.js', 'assets/a-0.js', 'x/folder.pdf?a'])('%s is left to the browser', (path) => {
    expect(answer(path, 'navigate')).toBeUndefined();
    expect(answer(path)).toBeUndefined();
  });

  test.each(['https://app.example/', 'https://app.example/andere-app', 'https://elsewhere.example/hulp/'])(
    '%s is not ours',
    (address) => expect(answer(address, 'navigate')).toBeUndefined(),
  );

  test('what a page fetches itself is never answered with a page', () => {
    expect(answer('een/oud/adres')).toBeUndefined();
  });
});
