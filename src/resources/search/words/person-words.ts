import { words } from './normalize.ts';

const RELATIVES = new Set(
  words(`
    man vrouw echtgenoot echtgenote partner vriend vriendin moeder vader ma pa mam pap mama papa ouders opa oma grootvader
    grootmoeder grootouders broer zus schoonmoeder schoonvader schoonouders schoonzus zwager tante oom buurman buurvrouw buur
    buren naaste hem haar hij ze zij iemand
  `),
);
const CHILDREN = new Set(
  words(
    'kind kinderen zoon dochter zoontje dochtertje kleinkind kleinkinderen kleinzoon kleindochter stiefzoon stiefdochter',
  ),
);

/** Words of a phrase that stand for a kind of person: one someone cares for, a child, the age of a young person. */
export const PERSON_KEYS = { relative: '§wie', child: '§kind', youngAge: '§leeftijd' } as const;

/** The kinds of person that a normalised word stands for. `hij` counts as a relative: people look for someone close. */
export function personKeys(word: string): string[] {
  const keys: string[] = [];
  if (RELATIVES.has(word)) keys.push(PERSON_KEYS.relative);
  if (CHILDREN.has(word)) keys.push(PERSON_KEYS.child);
  if (/^\d{1,2}$/.test(word) && Number(word) >= 6 && Number(word) < 25) keys.push(PERSON_KEYS.youngAge);
  return keys;
}

/** True for a word that stands for someone, and is no age. */
export const isSomeone = (word: string): boolean => personKeys(word).some((key) => key !== PERSON_KEYS.youngAge);

const GROWN_UP = new Set(
  words(`
    man vrouw echtgenoot echtgenote partner moeder vader ouders opa oma grootvader grootmoeder grootouders schoonmoeder
    schoonvader ouderen oudere senioren bejaarden bejaarde
  `),
);
const YOUNG = new Set(
  words(
    'kind kinderen kids jongere jongeren tiener tieners puber pubers scholier student peuter kleuter baby kleinkind kleinkinderen zoontje dochtertje jeugd',
  ),
);

export type Age = 'grown-up' | 'young';

/** The age of the people that the normalised words of a query speak of; undefined for no age in particular. */
export function ageOf(spoken: readonly string[]): Age | undefined {
  if (spoken.some((word) => YOUNG.has(word) || personKeys(word).includes(PERSON_KEYS.youngAge))) return 'young';
  return spoken.some((word) => GROWN_UP.has(word)) ? 'grown-up' : undefined;
}
