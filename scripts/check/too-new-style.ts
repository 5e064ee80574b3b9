import postcss, { type Declaration, type Rule } from 'postcss';
import { PREFIXED, SELECTORS, VALUES } from './engine-features.ts';
import { lackedBy } from './too-new-script.ts';

/** `:is()` and `:where()` leave out what they do not know; what stands outside of them takes the whole rule along. */
const outsideForgiving = (selector: string): string => {
  let text = selector;
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/:(?:is|where)\((?:[^()]|\([^()]*\))*\)/g, '');
  }
  return text;
};

/** A selector beside others that an engine does not know, and a rule in a rule. */
function inRule(rule: Rule): readonly string[] {
  if (rule.parent?.type === 'rule') return [`nested rule ${rule.selector}`];
  if (rule.selectors.length < 2) return [];
  return rule.selectors.flatMap((selector) =>
    SELECTORS.filter(({ seen, since }) => lackedBy(since).length > 0 && seen.test(outsideForgiving(selector))).map(
      ({ what }) => `${what} beside other selectors: ${rule.selector.slice(0, 80)}`,
    ),
  );
}

const isAsked = (declaration: Declaration): boolean => {
  for (let node: postcss.Container | postcss.Document | undefined = declaration.parent; node; node = node.parent) {
    if (node.type === 'atrule' && ['supports', 'container'].includes((node as postcss.AtRule).name)) return true;
  }
  return false;
};

/** A value that an engine does not know, without one before it and without a question whether it is known. */
function inDeclaration(declaration: Declaration): readonly string[] {
  const found = VALUES.filter(({ seen, since }) => seen.test(declaration.value) && lackedBy(since).length > 0);
  const hasOther = declaration.parent?.some(
    (other) => other.type === 'decl' && other.prop === declaration.prop && other !== declaration,
  );
  if (hasOther || isAsked(declaration) || declaration.prop.startsWith('--')) return [];
  return found.map(({ what }) => `${what} without another value: ${declaration.toString().slice(0, 80)}`);
}

/** A property that Safari knows with its prefix only, without that beside it. */
function withoutPrefix({ prop, parent }: Declaration): readonly string[] {
  if (!PREFIXED.includes(prop)) return [];
  const hasPrefixed = parent?.some((other) => other.type === 'decl' && other.prop === `-webkit-${prop}`);
  return hasPrefixed ? [] : [`${prop} without -webkit-${prop}`];
}

/** What an older engine would drop as a whole in a style sheet. Throws when it cannot be parsed. */
export function tooNewInStyle(css: string): readonly string[] {
  const root = postcss.parse(css);
  const lines: string[] = [];
  root.walkRules((rule) => void lines.push(...inRule(rule)));
  root.walkDecls((declaration) => void lines.push(...inDeclaration(declaration), ...withoutPrefix(declaration)));
  root.walkAtRules('media', ({ params }) => {
    if (/[<>]/.test(params)) lines.push(`range in @media ${params}`);
  });
  return [...new Set(lines)];
}
