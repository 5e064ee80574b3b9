import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { faultsIn } from '../../scripts/rules/language/level.ts';
import { readSourceFiles, type SourceFile } from '../../scripts/rules/source-files.ts';

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** A sentence: it begins as one, has words in it and more than a few of them. */
const isSentence = (text: string): boolean =>
  /^[A-ZÉ“]/.test(text) && /[a-z]{3}/.test(text) && text.split(/\s+/).length > 3;

function sentencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(sentencesIn);
  if (!isNode(value)) return [];
  const own = typeof value['value'] === 'string' && ['JSXText', 'Literal'].includes(String(value['type']));
  const text = own ? String(value['value']).replace(/\s+/g, ' ').trim() : '';
  return [...(isSentence(text) ? [text] : []), ...Object.values(value).flatMap(sentencesIn)];
}

const textsOf = ({ path, text }: SourceFile): readonly (readonly [path: string, text: string])[] =>
  sentencesIn(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }).body).map((one) => [path, one] as const);

test('what the officer reads is plain Dutch, at the level of the rest', () => {
  const texts = readSourceFiles('.', ['src/beheer']).flatMap(textsOf);
  expect(texts.length).toBeGreaterThan(60);
  expect(texts.flatMap(([path, text]) => faultsIn(text).map((fault) => `${path}: ${fault}`))).toEqual([]);
});
