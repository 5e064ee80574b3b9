import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const CHECKS = 'src/questionnaires/definitions';

interface Introduced {
  readonly intro?: readonly string[];
  readonly lenses?: Readonly<Record<string, { readonly intro?: readonly string[] }>>;
}

/** By who reads it, the paragraphs before a check. */
const introsOf = (texts: Introduced): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [['', texts] as const, ...Object.entries(texts.lenses ?? {})].flatMap(([lens, { intro }]) =>
      intro ? [[lens, intro] as const] : [],
    ),
  );

const numbersIn = (paragraphs: readonly string[]): readonly string[] =>
  [...paragraphs.join(' ').matchAll(/\d+/g)].map(String).sort();

const files = readdirSync(CHECKS).flatMap((check) =>
  readdirSync(`${CHECKS}/${check}`)
    .filter((file) => /^[a-z-]+\.json$/.test(file) && !/^(nl|questionnaire|cases)\.json$/.test(file))
    .map((file) => [check, file] as const),
);

const read = (check: string, file: string): Introduced =>
  JSON.parse(readFileSync(`${CHECKS}/${check}/${file}`, 'utf8'));

test.each(files)(
  '%s says in %s what the Dutch says before the check: as many paragraphs, with its numbers',
  (check, file) => {
    const own = introsOf(read(check, file));
    for (const [lens, dutch] of introsOf(read(check, 'nl.json'))) {
      const intro = own.get(lens);
      if (!intro) continue;
      expect(intro, lens).toHaveLength(dutch.length);
      expect(numbersIn(intro), lens).toEqual(expect.arrayContaining([...numbersIn(dutch)]));
    }
  },
);
