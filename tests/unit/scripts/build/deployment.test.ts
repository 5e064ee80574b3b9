import { describe, expect, it } from 'vitest';
import { parseDeployment, readDeploymentOf } from '../../../../scripts/build/deployment.ts';

const LANGUAGES = ['en', 'nl'];
const parse = (value: unknown) => parseDeployment(JSON.stringify(value), LANGUAGES);

describe('what a deployment decides', () => {
  it('is filled in where it is left open', () => {
    expect(parse({ kiosk: 'always', idleSeconds: { reading: 300 } })).toEqual({
      kiosk: 'always',
      pxPerMm: 4,
      idleSeconds: { questions: 90, reading: 300, countdown: 30, extended: 900 },
      startLanguages: ['nl', 'en'],
      tone: true,
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
    ['{ "kiosk": "no", "idle": 90 }', 'idle: '],
    ['{ "kiosk": "no", "pxPerMm": 0 }', 'pxPerMm: '],
    ['{ "kiosk": "no", "pxPerMm": "4" }', 'pxPerMm: '],
    ['{ "kiosk": "no", "idleSeconds": { "questions": 5 } }', 'idleSeconds.questions: '],
    ['{ "kiosk": "no", "idleSeconds": { "countdown": 20 } }', 'idleSeconds.countdown: '],
    ['{ "kiosk": "no", "idleSeconds": { "reading": 90.5 } }', 'idleSeconds.reading: '],
    ['{ "kiosk": "no", "startLanguages": [] }', 'startLanguages: '],
    ['{ "kiosk": "no", "startLanguages": ["nl", "xx"] }', 'startLanguages.1: '],
    ['{ "kiosk": "no", "startLanguages": ["nl", "nl"] }', 'names a language twice'],
    ['{ "kiosk": "no", "tone": "on" }', 'tone: '],
  ])('stops the build at %s and says where', (text, said) => {
    expect(() => parseDeployment(text, LANGUAGES)).toThrow(said);
  });
});
