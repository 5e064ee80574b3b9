import { describe, expect, test } from 'vitest';
import { booleansWithoutQuestion, KEPT_NAMES, misnamedBooleans } from '../../../../scripts/rules/boolean-names.ts';
import { readSourceFiles } from '../../../../scripts/rules/source-files.ts';

const files = readSourceFiles('.');
const namesIn = (text: string) => misnamedBooleans({ path: 'src/a.tsx', text }).map(({ name }) => name);

describe('names of booleans', () => {
  test('are questions', () => expect(files.flatMap(misnamedBooleans)).toEqual([]));

  test.each([
    'const ready = true;',
    'let ready = !done;',
    'const ready: boolean = look();',
    'function a(ready: boolean) {}',
    'const a = (ready = false) => ready;',
    'const a = ({ b }: B, ready: boolean | undefined) => b;',
    'interface A { readonly ready?: boolean }',
    'class A { ready: boolean | null = null; }',
    'type A = { readonly b: { ready: boolean } };',
  ])('%s is noticed', (text) => expect(namesIn(text)).toEqual(['ready']));

  test.each([
    'const isReady = true;',
    'function a(canShare: boolean) {}',
    'interface A { readonly hasWork: boolean; readonly ready: string }',
    "const done = 'true';",
  ])('%s is in order', (text) => expect(namesIn(text)).toEqual([]));

  test('every exception is still there', () => {
    const used = new Set(files.flatMap(booleansWithoutQuestion).map(({ name }) => name));
    expect(Object.values(KEPT_NAMES).flatMap((names) => names.filter((name) => !used.has(name)))).toEqual([]);
  });
});
