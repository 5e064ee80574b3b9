import { describe, expect, test } from 'vitest';
import { findCircles } from '../../../../scripts/rules/circles.ts';
import { FLOORS, findFloorViolations } from '../../../../scripts/rules/floors.ts';
import {
  filesByFolder,
  functionLengths,
  MOST_FILES,
  MOST_OF_APP,
  partByRoom,
} from '../../../../scripts/rules/shape.ts';
import { readSourceFiles } from '../../../../scripts/rules/source-files.ts';

const files = readSourceFiles('.');
const file = (path: string, text: string) => ({ path, text });

describe('floors of src/app', () => {
  test('every import goes down', () => expect(findFloorViolations(files)).toEqual([]));

  test.each(FLOORS.flatMap((rooms, floor) => rooms.map((room) => [room, FLOORS[floor + 1]?.[0] ?? null] as const)))(
    '%s may not import the floor above it',
    (room, above) => {
      const target = above === null ? '../app.tsx' : `../${above}/b.ts`;
      const seeds = [
        `import { b } from '${target}';`,
        `import type { B } from '${target}';`,
        `const b = () => import('${target}');`,
      ];
      for (const text of seeds) expect(findFloorViolations([file(`src/app/${room}/a.ts`, text)])).toHaveLength(1);
    },
  );

  test('rooms on one floor do not know each other', () => {
    const [one, other] = FLOORS.find((rooms) => rooms.length > 1) ?? [];
    expect(findFloorViolations([file(`src/app/${one}/a.ts`, `import '../${other}/b.ts';`)])).toHaveLength(1);
  });

  test('a new room needs a floor', () => {
    const [violation] = findFloorViolations([file('src/app/attic/a.ts', "import '../core/model.ts';")]);
    expect(violation?.rule).toContain('has no floor');
  });
});

describe('circles', () => {
  test('there are none, types and dynamic imports counted', () => expect(findCircles(files)).toEqual([]));

  test.each([
    ["import './b.ts';", "import './a.ts';"],
    ["import type { B } from './b.ts';", "export * from './a.ts';"],
    ["const b = () => import('./b.ts');", "type A = import('./a.ts').A;"],
  ])('%s with %s is one', (a, b) => {
    expect(findCircles([file('src/a.ts', a), file('src/b.ts', b)])).toEqual([['src/a.ts', 'src/b.ts']]);
  });

  test('a way round by a third file is one, and a line is none', () => {
    const line = [file('src/a.ts', "import './b.ts';"), file('src/b.ts', "import './c.ts';")];
    expect(findCircles([...line, file('src/c.ts', '')])).toEqual([]);
    expect(findCircles([...line, file('src/c.ts', "import './a.ts';")])).toHaveLength(1);
  });
});

describe('sizes', () => {
  test('no folder of src or scripts is a drawer', () => {
    const [most] = filesByFolder(readSourceFiles('.', ['src', 'scripts']));
    expect(most?.[1]).toBeLessThanOrEqual(MOST_FILES);
  });

  test('no room holds more than its part of src/app', () => {
    const [largest] = partByRoom(files);
    expect(largest?.[1]).toBeLessThanOrEqual(MOST_OF_APP);
  });

  test('a drawer and a room that is too large are noticed', () => {
    const drawer = Array.from({ length: MOST_FILES + 1 }, (_, i) => file(`src/app/core/${i}.ts`, 'const a = 1;\n'));
    expect(filesByFolder(drawer).get('src/app/core')).toBe(MOST_FILES + 1);
    expect(partByRoom([...drawer, file('src/app/ui/a.ts', 'const a = 1;\n')]).get('core')).toBeGreaterThan(MOST_OF_APP);
  });

  test('no function is too long', () => {
    expect(files.flatMap(functionLengths).filter(({ lines, most }) => lines > most)).toEqual([]);
  });

  test('measures a function by its name, and knows a component', () => {
    const text = `export function Long() {\n${'  a();\n'.repeat(70)}  return <b />;\n}\nconst short = () => 1;\n`;
    const [long, short] = functionLengths(file('src/app/ui/a.tsx', text));
    expect(long).toMatchObject({ name: 'Long', lines: 73, most: 60 });
    expect(short).toMatchObject({ name: 'short', lines: 1, most: 40 });
  });
});
