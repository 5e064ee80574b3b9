import { findCircles } from './circles.ts';
import { findFloorViolations } from './floors.ts';
import { MOST_FILES, MOST_OF_APP, shapeOf } from './shape.ts';
import { readSourceFiles } from './source-files.ts';

const percent = (part: number): string => `${Math.round(part * 100)} %`;

/** `npm run architecture`: prints the shape of the house; 1 when it breaks a rule. */
export function main(): number {
  const src = readSourceFiles('.');
  const all = readSourceFiles('.', ['src', 'scripts']);
  const shape = shapeOf(src);
  const circles = findCircles(src);
  const folders = shapeOf(all).folders;
  const [biggestFolder = ['', 0]] = folders;
  const [biggestRoom = ['', 0]] = shape.parts;
  const [longest] = shape.functions;
  console.log(`rooms of src/app     ${shape.rooms} on ${shape.floors} floors`);
  console.log(`arrows between them  ${shape.arrows}, up ${shape.up}`);
  console.log(`circles of files     ${circles.length}`);
  console.log(`biggest folder       ${biggestFolder[0]}: ${biggestFolder[1]} files (at most ${MOST_FILES})`);
  console.log(
    `biggest room         ${biggestRoom[0]}: ${percent(biggestRoom[1])} of src/app (at most ${percent(MOST_OF_APP)})`,
  );
  if (longest) console.log(`longest function     ${longest.name} in ${longest.file}: ${longest.lines} lines`);
  const problems = [
    ...findFloorViolations(src).map(({ file, specifier, rule }) => `${file}: import '${specifier}': ${rule}`),
    ...circles.map((circle) => `these files import each other: ${circle.join(', ')}`),
    ...[...folders].filter(([, own]) => own > MOST_FILES).map(([path, own]) => `${path} has ${own} files of its own`),
    ...[...shape.parts]
      .filter(([, part]) => part > MOST_OF_APP)
      .map(([room, part]) => `${room} is ${percent(part)} of src/app`),
    ...shape.functions
      .filter(({ lines, most }) => lines > most)
      .map(({ file, name, lines, most }) => `${file}: ${name} has ${lines} lines (at most ${most})`),
  ];
  for (const problem of problems) console.error(problem);
  return problems.length === 0 ? 0 : 1;
}
