import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pruneClasses, wordsOfSources } from '../../../../../scripts/build/trim/prune-classes.ts';
import { pruneTokens } from '../../../../../scripts/build/trim/prune-styles-plugin.ts';

describe('pruning of design tokens', () => {
  test('keeps what a rule uses, through other tokens, fallbacks and themes, and nothing else', () => {
    const css = `
      .theme { --a: var(--b); --b: red; --fallback: 1px; --unused: var(--b-unused); --b-unused: 2px; }
      .theme.dark { --b: var(--night); --night: black; }
      .button { color: var(--a, var( --fallback )); }`;
    const pruned = pruneTokens(css);
    for (const name of ['--a:', '--b:', '--fallback:', '--night:']) expect(pruned).toContain(name);
    expect(pruned).not.toContain('unused');
  });

  test('is not led astray by semicolons in a picture or by tokens that name each other', () => {
    const css =
      '.t { --i: url("data:image/svg+xml;utf8,<svg/>"); --x: var(--y); --y: var(--x); } a { mask: var(--i); }';
    expect(pruneTokens(css)).toContain('data:image/svg+xml;utf8,<svg/>');
    expect(pruneTokens(css)).not.toContain('--x');
  });

  test('pruning twice changes nothing, and no use is left without its token', () => {
    const name = fc.integer({ min: 0, max: 8 }).map((n) => `--t${n}`);
    const rule = fc
      .tuple(fc.boolean(), name, name)
      .map(([isToken, a, b]) => (isToken ? `.theme { ${a}: var(${b}); }` : `p { color: var(${a}); }`));
    fc.assert(
      fc.property(fc.array(rule, { maxLength: 30 }), (rules) => {
        const css = rules.join('\n');
        const pruned = pruneTokens(css);
        expect(pruneTokens(pruned)).toBe(pruned);
        for (const [, used] of pruned.matchAll(/var\((--t\d)\)/g)) {
          expect(pruned.includes(`${used}: `)).toBe(css.includes(`${used}: `));
        }
      }),
    );
  });
});

describe('pruning of classes that no source names', () => {
  const words = new Set(['nl-button', 'nl-button--primary']);

  test('drops rules of a design system for what is not used, in lists and media too', () => {
    const css = `
      .nl-button { a: b; } .nl-button--ghost { a: b; } .nl-button--primary, .nl-button--ghost.own { a: b; }
      @media print { .nl-button--ghost { a: b; } }`;
    const pruned = pruneClasses(css, words);
    expect(pruned).toContain('.nl-button {');
    expect(pruned).toContain('.nl-button--primary {');
    expect(pruned).not.toContain('ghost');
    expect(pruned).not.toContain('@media');
  });

  test('keeps our own classes, and rules for where an unused class is not', () => {
    expect(pruneClasses('.card { a: b; }', words)).toContain('.card');
    expect(pruneClasses('.nl-button:not(.nl-button--ghost) { a: b; }', words)).toContain('.nl-button');
  });

  test('no source glues the name of such a class together, which the pruning could not see', () => {
    const glued = [...wordsOfSources('.')].filter((word) => /^(?:nl|utrecht)-.*-$/.test(word));
    expect(glued).toEqual([]);
  });
});
