import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';

const text = readFileSync('docs/guarantees.md', 'utf8');
const found = (pattern: RegExp) => [...new Set([...text.matchAll(pattern)].map(([, name]) => name ?? ''))];
const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(readFileSync('package.json', 'utf8'));
const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' }).map((path) =>
  basename(path).replace(/\.tsx?$/, ''),
);

describe('every promise', () => {
  test('names tests that are there', () => {
    expect(found(/`([\w-]+\.(?:test|spec))`/g).filter((name) => !tests.includes(name))).toEqual([]);
  });

  test('names commands that are there', () => {
    expect(found(/`npm run (?:-s )?([\w:-]+)/g).filter((name) => !(name in scripts))).toEqual([]);
  });

  test('says which tests wait for the night', () => {
    const late = readFileSync('playwright.config.ts', 'utf8').match(/LONG =\s+\/\\\/\(([\w|-]+)\)/)?.[1];
    expect(late?.split('|').filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
  });
});
