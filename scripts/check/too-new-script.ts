import { parseAst } from 'vite';
import { ENGINES, type Engine } from '../build/engines.ts';
import { FLAGS, GLOBALS, MEMBERS, PATTERNS, type Since, STATICS, SYNTAX } from './engine-features.ts';

/** Any node of an ESTree, as far as is looked at here. */
interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

/** The promised engines that do not have it. */
export const lackedBy = (since: Since): readonly string[] =>
  Object.entries(ENGINES)
    .filter(([engine, version]) => since[engine as Engine] > version)
    .map(([engine, version]) => `${engine} ${version}`);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** Every node with the one around it. */
function* nodesOf(node: Node, around?: Node): Generator<readonly [Node, Node | undefined]> {
  yield [node, around];
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* nodesOf(child, node);
  }
}

const nameOf = (node: unknown): string =>
  isNode(node) && node.type === 'Identifier' ? String(node['name']) : isNode(node) ? nameOf(node['property']) : '';

/** Words in a file that say that it asks first: `'x' in window`, `typeof list.x`. */
const asksFor = (script: string, name: string): boolean =>
  new RegExp(`["'\`]${name}["'\`]\\s*in\\b|typeof\\s+(?:\\w+\\.)*${name}\\b`).test(script);

function inPattern(pattern: string, flags: string): readonly [string, Since][] {
  const parts = PATTERNS.filter(({ seen }) => seen.test(pattern)).map(({ what, since }): [string, Since] => [
    `${what} in /${pattern.slice(0, 40)}/`,
    since,
  ]);
  return [
    ...parts,
    ...[...flags].flatMap((flag): [string, Since][] => (FLAGS[flag] ? [[`flag ${flag}`, FLAGS[flag]]] : [])),
  ];
}

/** A text may become a regular expression later, so a lookbehind in it counts as one. */
const inText = (text: unknown): readonly [string, Since][] =>
  typeof text === 'string' && text.length < 10_000
    ? inPattern(text, '').filter(([what]) => what.startsWith('look'))
    : [];

/** Whether something is called or looked into without a question mark: to read a name alone does no harm. */
const isRelied = (node: Node, around: Node | undefined): boolean =>
  around !== undefined && around['optional'] !== true && (around['callee'] === node || around['object'] === node);

function inMember(node: Node, script: string): readonly [string, Since][] {
  if (node['optional'] === true || node['computed'] === true) return [];
  const name = nameOf(node['property']);
  const both = `${nameOf(node['object'])}.${name}`;
  const since = STATICS[both] ?? (Object.hasOwn(MEMBERS, name) ? MEMBERS[name] : undefined);
  return since && !asksFor(script, name) ? [[STATICS[both] ? both : `.${name}`, since]] : [];
}

function inName(node: Node, around: Node | undefined, script: string): readonly [string, Since][] {
  const name = nameOf(node);
  const isThere = Object.hasOwn(GLOBALS, name) && isRelied(node, around) && !asksFor(script, name);
  return isThere ? [[name, GLOBALS[name] as Since]] : [];
}

function inNode(node: Node, around: Node | undefined, script: string): readonly [string, Since][] {
  const regex = node['regex'] as { pattern: string; flags: string } | undefined;
  if (node.type === 'Literal' && regex) return inPattern(regex.pattern, regex.flags);
  if (node.type === 'Literal') return inText(node['value']);
  if (node.type === 'TemplateElement') return inText((node['value'] as { cooked: string }).cooked);
  if (node.type === 'Identifier') return inName(node, around, script);
  if (node.type === 'MemberExpression')
    return [...(isRelied(node, around) ? inMember(node, script) : []), ...inName(node, around, script)];
  const since = SYNTAX[node.type];
  return since ? [[node.type, since]] : [];
}

/** What a script holds that a promised engine does not have, in words for who builds. Throws when it cannot be parsed. */
export function tooNewInScript(script: string): readonly string[] {
  const root = parseAst(script) as unknown as Node;
  const found = [...nodesOf(root)].flatMap(([node, around]) => inNode(node, around, script));
  const lines = found.flatMap(([what, since]) => {
    const engines = lackedBy(since);
    return engines.length > 0 ? [`${what}: not in ${engines.join(', ')}`] : [];
  });
  return [...new Set(lines)];
}
