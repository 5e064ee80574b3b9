import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const read = (path: string) => readFileSync(path, 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** What a job is started for, and what it runs. */
const github = (name: string) => {
  const { on, jobs } = parse(read(`.github/workflows/${name}.yml`));
  return { on, steps: jobs[name].steps as readonly Step[] };
};
const gitlab = parse(read('.gitlab-ci.yml'));

/** The commands of this repository that a script starts in the end: `npm test`, `npm run x`, `node file`. */
function startedBy(script: string): readonly string[] {
  return [...read(script).matchAll(/^exec (.+)$/gm)].map(([, command = '']) => command);
}

describe.each([
  ['test', '.ci/run', 'npm test'],
  ['nightly', '.ci/nightly', 'npm run nightly'],
] as const)('the job "%s"', (name, script, command) => {
  test('runs the command that people type', () => {
    expect(existsSync(script)).toBe(true);
    expect(startedBy(script)).toEqual([command]);
    expect(scripts[name]).toBeDefined();
    expect(github(name).steps.map(({ run }) => run)).toContain(`bash ${script}`);
    expect(gitlab[name].script).toEqual([`bash ${script}`]);
  });

  test('takes each action by its full version', () => {
    const used = github(name).steps.flatMap(({ uses }) => uses ?? []);
    expect(used.length).toBeGreaterThan(0);
    for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@v\d+\.\d+\.\d+$/);
  });

  test('keeps packages for the next run, and what failed for who looks', () => {
    const { steps } = github(name);
    expect(steps.map((step) => step.with?.['cache'])).toContain('npm');
    const kept = steps.find((step) => step.if === 'failure()')?.with?.['path'];
    expect(String(kept).split('\n').filter(Boolean)).toEqual(['reports/', 'test-results/']);
    expect(gitlab.default.cache.paths).toEqual(['.npm/']);
    expect(gitlab.default.artifacts).toMatchObject({ when: 'on_failure', paths: ['reports/', 'test-results/'] });
  });

  test('names no host', () => {
    for (const file of [`.github/workflows/${name}.yml`, '.gitlab-ci.yml', script]) {
      expect(read(file)).not.toMatch(/:\/\/|registry/);
    }
  });
});

test('every change is tested, and the night has its own time', () => {
  expect(github('test').on).toEqual(['push', 'pull_request']);
  expect(github('nightly').on.schedule[0].cron).toMatch(/^\d+ \d+ \* \* \*$/);
  expect(gitlab.test.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE != "schedule"' }]);
  expect(gitlab.nightly.rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "schedule"' }]);
});
