import { describe, expect, it } from 'vitest';
import { parseDeployment, readDeploymentOf } from '../../../../scripts/build/deployment.ts';

const LANGUAGES = ['en', 'nl'];
const parse = (value: unknown) => parseDeployment(JSON.stringify(value), LANGUAGES);

describe('what a deployment decides', () => {
  it('is filled in where it is left open', () => {
    expect(parse({ kiosk: 'always', organisation: 'demonstration', idleSeconds: { reading: 300 } })).toEqual({
      kiosk: 'always',
      organisation: null,
      pxPerMm: 4,
      idleSeconds: { questions: 90, reading: 300, countdown: 30, extended: 900 },
      startLanguages: ['nl', 'en'],
      tone: true,
      keypad: false,
      print: false,
      leaveTo: null,
      tally: false,
    });
  });

  it('lets the app of this repository be tried as a kiosk', () => {
    expect(readDeploymentOf('.').kiosk).toBe('on-request');
  });

  it.each([
    ['{', 'is no JSON'],
    ['null', 'file: '],
    ['{}', 'kiosk: '],
    ['{ "kiosk": "yes" }', 'kiosk: '],
    ['{ "kiosk": "no", "organisation": "demonstration", "idle": 90 }', 'idle: '],
    ['{ "kiosk": "no", "organisation": "demonstration", "pxPerMm": 0 }', 'pxPerMm: '],
    ['{ "kiosk": "no", "organisation": "demonstration", "pxPerMm": "4" }', 'pxPerMm: '],
    [
      '{ "kiosk": "no", "organisation": "demonstration", "idleSeconds": { "questions": 5 } }',
      'idleSeconds.questions: ',
    ],
    [
      '{ "kiosk": "no", "organisation": "demonstration", "idleSeconds": { "countdown": 20 } }',
      'idleSeconds.countdown: ',
    ],
    ['{ "kiosk": "no", "organisation": "demonstration", "idleSeconds": { "reading": 90.5 } }', 'idleSeconds.reading: '],
    ['{ "kiosk": "no", "organisation": "demonstration", "startLanguages": [] }', 'startLanguages: '],
    ['{ "kiosk": "no", "organisation": "demonstration", "startLanguages": ["nl", "xx"] }', 'startLanguages.1: '],
    ['{ "kiosk": "no", "organisation": "demonstration", "startLanguages": ["nl", "nl"] }', 'names a language twice'],
    ['{ "kiosk": "no", "organisation": "demonstration", "tone": "on" }', 'tone: '],
  ])('stops the build at %s and says where', (text, said) => {
    expect(() => parseDeployment(text, LANGUAGES)).toThrow(said);
  });
});
