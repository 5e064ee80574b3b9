import { parseAst } from 'vite';

export interface ImportReference {
  /** What is between the quotes: a package, a relative path, or the pattern of an `import.meta.glob`. */
  readonly specifier: string;
  /** Whether nothing of it is left at run time. */
  readonly isType: boolean;
}

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

const literal = (node: unknown): string | undefined =>
  isNode(node) && typeof node['value'] === 'string' ? node['value'] : undefined;

// `import { type A } from` still runs the file under verbatimModuleSyntax, so only the whole statement counts.
const isTypeStatement = (node: Node): boolean => node['importKind'] === 'type' || node['exportKind'] === 'type';

const isGlobCall = (node: Node): boolean => {
  const callee = node['callee'];
  return isNode(callee) && isNode(callee['object']) && callee['object']['type'] === 'MetaProperty';
};

function globPatterns(node: Node): readonly string[] {
  const [first] = node['arguments'] as readonly unknown[];
  const patterns = isNode(first) && Array.isArray(first['elements']) ? first['elements'] : [first];
  return patterns.map(literal).filter((pattern) => pattern !== undefined && !pattern.startsWith('!')) as string[];
}

function ownReferences(node: Node): readonly ImportReference[] {
  const specifier = literal(node['source']);
  switch (node['type']) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
      return specifier === undefined ? [] : [{ specifier, isType: isTypeStatement(node) }];
    case 'ImportExpression':
      return [{ specifier: specifier ?? '(not a fixed text)', isType: false }];
    case 'TSImportType':
      return specifier === undefined ? [] : [{ specifier, isType: true }];
    case 'CallExpression':
      return isGlobCall(node) ? globPatterns(node).map((pattern) => ({ specifier: pattern, isType: false })) : [];
    default:
      return [];
  }
}

function referencesIn(value: unknown): readonly ImportReference[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isNode(value)) return [];
  return [...ownReferences(value), ...Object.values(value).flatMap(referencesIn)];
}

/** Every import, re-export, dynamic import and glob import of a file. Throws when the file does not parse. */
export function readImports(path: string, text: string): readonly ImportReference[] {
  return referencesIn(parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' }).body);
}
