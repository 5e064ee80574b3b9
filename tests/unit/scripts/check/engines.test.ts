import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { promisedEngines } from '../../../../scripts/check/check-engines.ts';
import { tooNewInScript } from '../../../../scripts/check/too-new-script.ts';
import { tooNewInStyle } from '../../../../scripts/check/too-new-style.ts';

describe('what a promised engine does not have', () => {
  test.each([
    ['lookbehind', 'text.replace(/(?<=a)b/u, "")'],
    ['lookbehind', 'new RegExp(`(?<!a)b`)'],
    ['lookbehind', 'new RegExp("(?<!a)b")'],
    ['modifiers', 'export default /(?i:a)b/'],
    ['flag v', 'export default /a/v'],
    ['StaticBlock', 'class A { static { A.b = 1; } }'],
    ['ImportAttribute', 'import a from "./a.json" with { type: "json" }'],
    ['.toSorted', 'list.toSorted()'],
    ['.findLast', 'list.findLast((one) => one)'],
    ['.findLast', 'list?.some.findLast((one) => one)'],
    ['AbortSignal.timeout', 'fetch("/", { signal: AbortSignal.timeout(1) })'],
    ['Segmenter', 'new Intl.Segmenter("nl")'],
    ['requestIdleCallback', 'requestIdleCallback(() => 1)'],
    ['userActivation', 'navigator.userActivation.hasBeenActive'],
  ])('is seen in a script: %s', (what, script) => {
    expect(tooNewInScript(script)).toEqual([expect.stringContaining(what)]);
  });

  test.each([
    'text.replace(/(?<name>a)(?=b)(?!c)/u, "$<name>")',
    'list.at(-1)',
    'Object.hasOwn(a, "b")',
    'navigator.userActivation?.hasBeenActive',
    'globalThis.trustedTypes?.createPolicy("app")',
    'if ("requestIdleCallback" in globalThis) requestIdleCallback(() => 1)',
    'if (typeof bytes.toBase64 === "function") bytes.toBase64()',
    'const schema = { union: () => 1, groupBy: 2 }; schema.union()',
    'class A { #b = 1; static c = 2; has(d) { return #b in d; } }',
  ])('is not seen where there is none, or where it is asked for first: %s', (script) => {
    expect(tooNewInScript(script)).toEqual([]);
  });

  test.each([
    [':has()', '.a, .b:has(.c) { color: red }'],
    ['::details-content', 'details::details-content, .a { color: red }'],
    ['nested', '.a { .b { color: red } }'],
    ['dvh', '.a { block-size: 100dvh }'],
    ['color-mix()', '.a { color: color-mix(in srgb, red, blue) }'],
    ['text-size-adjust without', 'html { text-size-adjust: 100% }'],
    ['range', '@media (width >= 40rem) { .a { color: red } }'],
  ])('is seen in a style sheet: %s', (what, css) => {
    expect(tooNewInStyle(css)).toEqual([expect.stringContaining(what)]);
  });

  test.each([
    '.b:has(.c) { color: red }',
    ':is(.a, .b:has(.c)) { color: red }',
    '.a { block-size: 100vh; block-size: 100dvh }',
    '@supports (block-size: 1dvh) { .a { block-size: 100dvh } }',
    '@media (min-width: 40rem) { .a { color: red } }',
    'html { -webkit-text-size-adjust: 100%; text-size-adjust: 100% }',
  ])('is not seen where only the new part is dropped: %s', (css) => {
    expect(tooNewInStyle(css)).toEqual([]);
  });

  test('is what the README says', () => {
    expect(readFileSync('README.md', 'utf8')).toContain(promisedEngines());
  });
});
