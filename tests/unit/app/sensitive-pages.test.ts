import { describe, expect, it } from 'vitest';
import { Runs } from '../../../src/app/check/runs.ts';
import type { Route } from '../../../src/app/core/routes.ts';
import { Stored } from '../../../src/app/core/stored.ts';
import { isSensitive } from '../../../src/app/sensitive-pages.ts';
import { CHECKS } from '../../../src/questionnaires/index.ts';
import { memoryStore, type Run } from '../../../src/storage/index.ts';
import { buildRun, today } from '../../support/build-state.ts';

function runsWith(run: Run) {
  const stored = new Stored(memoryStore(), today);
  stored.update((state) => ({ ...state, runs: [run] }));
  return new Runs(stored, () => '2026-11-22');
}

const calm = runsWith(buildRun({ answers: {} }));

describe('what nobody else should see', () => {
  it.each<[Route, boolean]>([
    [{ page: 'help' }, true],
    [{ page: 'safety' }, true],
    [{ page: 'entry', entry: 'veilig-thuis' }, true],
    [{ page: 'entry', entry: '113' }, true],
    [{ page: 'entry', entry: 'odensehuis-hoeksche-waard' }, false],
    [{ page: 'find' }, false],
    [{ page: 'privacy' }, false],
    [{ page: 'result', run: 'mantelzorg-1' }, false],
    [{ page: 'result', run: 'gone' }, false],
  ])('%o: %s', (route, is) => {
    expect(isSensitive(route, calm)).toBe(is);
  });

  it.each(CHECKS.map(({ definition }) => definition))(
    'in $id: the questions about safety and despair alone',
    (definition) => {
      const run = buildRun({ check: definition.id, version: definition.version, answers: {} });
      const sensitive = definition.questions.filter(({ id }) =>
        isSensitive({ page: 'question', run: run.id, question: id }, runsWith(run)),
      );
      expect(sensitive.map(({ id }) => id)).toEqual(
        definition.questions.flatMap((question) => (question.private ? [question.id] : [])),
      );
      expect(sensitive.length).toBeGreaterThan(0);
    },
  );

  it('every page about answers that name a line for it', () => {
    const runs = runsWith(buildRun({ answers: { safety: 'often' } }));
    const pages = ['result', 'matches', 'answers', 'goals', 'sheet', 'later'] as const;
    for (const page of pages) expect(isSensitive({ page, run: 'mantelzorg-1' }, runs)).toBe(true);
    expect(isSensitive({ page: 'question', run: 'mantelzorg-1', question: 'sleep' }, runs)).toBe(false);
  });
});
