import { describe, expect, test } from 'vitest';
import { findLayerViolations } from '../../../../scripts/rules/layers.ts';
import { readSourceFiles } from '../../../../scripts/rules/source-files.ts';

const rulesFor = (path: string, text: string): readonly string[] =>
  findLayerViolations([{ path, text }]).map(({ rule }) => rule);

describe('layers', () => {
  test('the code keeps to them', () => {
    const files = readSourceFiles('.');
    expect(files.length).toBeGreaterThan(50);
    expect(findLayerViolations(files)).toEqual([]);
  });

  test.each([
    ['src/questionnaires/a.ts', "import { need } from '../shared/need.ts';"],
    ['src/questionnaires/a.ts', "import * as v from 'valibot';"],
    ['src/questionnaires/a.ts', "export * from './definitions/x/nl.json';"],
    ['src/storage/a.ts', "import type { Answers } from '../questionnaires/index.ts';"],
    ['src/app/a.tsx', "import type { WorkerMessage } from '../sw/messages.ts'; const a = <b />;"],
    ['src/app/check/a.tsx', "import { render } from 'preact'; import { useId } from 'preact/hooks';"],
    ['src/sw/a.ts', "import { Router } from 'workbox-routing';"],
    ['src/resources/search/search-index.ts', "import lunr from 'lunr';"],
    ['src/main.tsx', "import { App } from './app/app.tsx'; import './app/styles.css';"],
    ['src/main.tsx', "const pages = import('./app/pages.tsx');"],
    ['src/beheer/a.tsx', "import { EntryCard } from '../app/card/entry-card.tsx';"],
    ['src/beheer/a.ts', "import { readTable } from '../resources/rules/index.ts';"],
    ['src/beheer/main.tsx', "const texts = import.meta.glob('../i18n/locales/nl/*.json');"],
    ['src/i18n/a.ts', "const files = import.meta.glob(['./locales/*/*.json', '!./locales/nl/*.json']);"],
  ])('%s may say %s', (path, text) => expect(rulesFor(path, text)).toEqual([]));

  test.each([
    ['src/questionnaires/a.ts', "import { match } from '../resources/index.ts';", 'may not import resources'],
    ['src/questionnaires/a.ts', "import type { Entry } from '../resources/index.ts';", 'may not import resources'],
    ['src/questionnaires/a.ts', "export { t } from '../i18n/index.ts';", 'may not import i18n'],
    ['src/questionnaires/a.ts', "const later = () => import('../app/app.tsx');", 'may not import app'],
    ['src/questionnaires/a.ts', "type A = import('../app/app.tsx').A;", 'may not import app'],
    ['src/resources/a.ts', "import { readFileSync } from 'node:fs';", 'may import no package but'],
    ['src/shared/a.ts', "import * as v from 'valibot';", 'may import no package but: none'],
    ['src/resources/a.ts', "import lunr from 'lunr';", 'only src/resources/search/search-index.ts may import lunr'],
    ['src/app/a.ts', "import i18next from 'i18next';", 'only src/i18n/i18n.ts may import i18next'],
    ['src/app/a.ts', "import { score } from '../questionnaires/score.ts';", 'entered through'],
    ['src/app/a.ts', "import { send } from '../sw/messages.ts';", 'only types of sw'],
    ['src/app/a.ts', "import type { A } from '../sw/index2.ts';", 'entered through'],
    ['src/storage/a.ts', "import { score } from '../questionnaires/index.ts';", 'only types of questionnaires'],
    [
      'src/i18n/a.ts',
      "const files = import.meta.glob('../questionnaires/**/*.json');",
      'may not import questionnaires',
    ],
    ['src/app/a.ts', "import { model } from '../main.tsx';", 'nothing may import src/main.tsx'],
    ['src/main.tsx', "import './sw/index.ts';", 'may not import sw'],
    ['src/main.tsx', "import './beheer/main.tsx';", 'may not import beheer'],
    ['src/app/a.ts', "import { createBench } from '../beheer/bench.ts';", 'may not import beheer'],
    ['src/beheer/a.ts', "import { search } from '../resources/search/search.ts';", 'entered through'],
    ['src/app/a.ts', 'const later = (name: string) => import(name);', 'may import no package but'],
    ['src/attic/a.ts', "import '../shared/need.ts';", 'lies in no room'],
  ])('%s may not say %s', (path, text, rule) => {
    expect(rulesFor(path, text)).toHaveLength(1);
    expect(rulesFor(path, text)[0]).toContain(rule);
  });

  test('what looks like an import in a comment or a text is none', () => {
    expect(rulesFor('src/shared/a.ts', "// import '../app/app.tsx'\nconst a = \"import '../app/app.tsx'\";")).toEqual(
      [],
    );
  });

  test('a violation names the file and the import', () => {
    const [violation] = findLayerViolations([{ path: 'src/sw/a.ts', text: "import '../app/app.tsx';" }]);
    expect(violation).toMatchObject({ file: 'src/sw/a.ts', specifier: '../app/app.tsx' });
  });
});
