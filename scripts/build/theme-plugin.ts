import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import type { Plugin } from 'vite';
import { contentOf } from './content-folder.mjs';

const SHIPPED = join('src', 'app', 'ui', 'styles', 'theme.css');

const namesOf = (css: string): ReadonlySet<string> => {
  const names = new Set<string>();
  postcss.parse(css).walkDecls(/^--/, ({ prop }) => void names.add(prop));
  return names;
};

/**
 * Reads a deployment's theme: other values for the properties of ours, and nothing else. Throws an Error in Dutch that
 * names line and cause.
 * @param css of the deployment
 * @param shipped style sheet with the properties that may get another value
 */
export function readTheme(css: string, shipped: string): string {
  const known = namesOf(shipped);
  const problems: string[] = [];
  const say = (line: number | undefined, what: string) => void problems.push(`  regel ${line ?? 1}: ${what}`);
  const root = postcss.parse(css);
  root.walkAtRules((rule) => {
    if (rule.name !== 'media') say(rule.source?.start?.line, `@${rule.name} kan hier niet. Haal het weg.`);
  });
  root.walkRules((rule) => {
    if (!rule.selector.startsWith('.voorbeeld-theme'))
      say(rule.source?.start?.line, `Schrijf .voorbeeld-theme in plaats van ${rule.selector}.`);
  });
  root.walkDecls(({ prop, value, source }) => {
    if (!known.has(prop)) say(source?.start?.line, `${prop} kennen wij niet. Kies een naam uit ${SHIPPED}.`);
    if (/url\(|expression\(/i.test(value))
      say(source?.start?.line, `Bij ${prop} kan geen adres van een bestand staan.`);
  });
  if (problems.length > 0) throw new Error(`theme.css klopt niet:\n${problems.join('\n')}`);
  return root.toString();
}

/** Puts the theme of a deployment behind our own, so that its values count. */
export function themePlugin(): Plugin {
  let root = '';
  return {
    name: 'theme',
    enforce: 'pre',
    configResolved(config) {
      root = config.root;
    },
    transform: {
      filter: { id: /src\/(?:app\/styles|beheer\/styles\/index)\.css$/ },
      handler(code) {
        const { theme } = contentOf(root);
        if (!theme || !existsSync(theme)) return undefined;
        this.addWatchFile(theme);
        const own = readTheme(readFileSync(theme, 'utf8'), readFileSync(join(root, SHIPPED), 'utf8'));
        return { code: `${code}\n${own}`, map: null };
      },
    },
  };
}
