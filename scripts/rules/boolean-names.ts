import { parseAst } from 'vite';
import type { SourceFile } from './source-files.ts';

/** A boolean reads as a question that yes or no answers. */
const QUESTION = /^_?(?:is|are|has|have|had|can|may|should|must|was|were|did|does|will)[A-Z]/;

/** Names that are no question and stay as they are, by why. */
export const KEPT_NAMES: Readonly<Record<string, readonly string[]>> = {
  'a field of what is kept on devices, which is readable for ever': ['wide', 'strong', 'calm', 'leaveAlways', 'cover'],
  'a field of deployment.json, which operators have written': ['tone', 'print', 'keypad', 'tally'],
  'a field of a format of others': ['valueBoolean', 'answerBoolean', 'repeats'],
  'a field of a message between two versions of the app, or of what the export takes in': ['complete', 'finished'],
  'a name of the browser, or as an attribute in markup': [
    ...['standalone', 'pressed', 'open', 'current', 'translate'],
    ...['lead', 'live', 'wide'],
  ],
  'what a person or a service does, said as such': ['carer', 'serves', 'speaksOfYoung'],
};

const KEPT = new Set(Object.values(KEPT_NAMES).flat());

export interface NamedBoolean {
  readonly file: string;
  readonly name: string;
}

type Node = Readonly<Record<string, unknown>>;
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const typeOf = (node: unknown): unknown => {
  const annotation = isNode(node) ? node['typeAnnotation'] : undefined;
  return isNode(annotation) ? (annotation['typeAnnotation'] as Node | undefined) : undefined;
};

/** Whether a type is `boolean`, also where it may be missing. */
function isBooleanType(type: unknown): boolean {
  if (!isNode(type)) return false;
  if (type['type'] === 'TSBooleanKeyword') return true;
  const missing = ['TSUndefinedKeyword', 'TSNullKeyword', 'TSBooleanKeyword'];
  return (
    type['type'] === 'TSUnionType' &&
    (type['types'] as Node[]).every((one) => missing.includes(String(one['type']))) &&
    (type['types'] as Node[]).some((one) => one['type'] === 'TSBooleanKeyword')
  );
}

const isYesOrNo = (value: unknown): boolean =>
  isNode(value) &&
  ((value['type'] === 'Literal' && typeof value['value'] === 'boolean') ||
    (value['type'] === 'UnaryExpression' && value['operator'] === '!'));

const nameOf = (node: unknown): readonly string[] => {
  if (!isNode(node)) return [];
  if (node['type'] === 'Identifier') return [String(node['name'])];
  return node['type'] === 'AssignmentPattern' ? nameOf(node['left']) : [];
};

/** The names of booleans that this node declares: a variable, a parameter, or a property of a type. */
function declared(node: Node): readonly string[] {
  if (node['type'] === 'VariableDeclarator') {
    return isBooleanType(typeOf(node['id'])) || isYesOrNo(node['init']) ? nameOf(node['id']) : [];
  }
  if (node['type'] === 'TSPropertySignature' || node['type'] === 'PropertyDefinition') {
    return isBooleanType(typeOf(node)) && node['computed'] !== true ? nameOf(node['key']) : [];
  }
  const parameters = Array.isArray(node['params']) ? (node['params'] as readonly unknown[]) : [];
  return parameters.flatMap((one) => {
    const own = isNode(one) && one['type'] === 'AssignmentPattern' ? one['left'] : one;
    const fallback = isNode(one) && one['type'] === 'AssignmentPattern' ? one['right'] : undefined;
    return isBooleanType(typeOf(own)) || isYesOrNo(fallback) ? nameOf(own) : [];
  });
}

function namesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (!isNode(value)) return [];
  return [...declared(value), ...Object.values(value).flatMap(namesIn)];
}

/** The booleans of a file whose name is no question: variables, parameters, and properties of types. */
export function booleansWithoutQuestion({ path, text }: SourceFile): readonly NamedBoolean[] {
  const ast = parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  return namesIn(ast.body)
    .filter((name) => !QUESTION.test(name))
    .map((name) => ({ file: path, name }));
}

/** Those that break the rule. */
export const misnamedBooleans = (file: SourceFile): readonly NamedBoolean[] =>
  booleansWithoutQuestion(file).filter(({ name }) => !KEPT.has(name));
