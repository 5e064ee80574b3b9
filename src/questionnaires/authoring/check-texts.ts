import { textsFor } from '../lens.ts';
import { optionsOf } from '../points.ts';
import type { Problem } from '../problem.ts';
import type { Definition } from '../schema.ts';
import type { CheckTexts } from '../texts-schema.ts';

/** Whether a language's texts say everything the definition has, nothing else, and in plain text. */
export function checkTexts(definition: Definition, texts: CheckTexts): Problem[] {
  return [
    ...checkKeys(definition, texts),
    ...checkUse(definition, texts),
    ...checkPlain(texts, []),
    ...checkLenses(definition, texts),
  ];
}

function checkKeys(definition: Definition, texts: CheckTexts): Problem[] {
  const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);
  const sets = Object.entries(definition.answerSets);
  return [
    ...compare('themes', definition.themes, texts.themes),
    ...compare('questions', ids(definition.questions), texts.questions),
    ...compare('answerSets', Object.keys(definition.answerSets), texts.answerSets),
    ...sets.flatMap(([id, set]) =>
      compare(
        `answerSets.${id}`,
        set.map(({ value }) => value),
        texts.answerSets[id],
      ),
    ),
    ...compare('scales', ids(definition.scales), texts.scales),
    ...definition.scales.flatMap(({ id, bands }) => compare(`scales.${id}.bands`, ids(bands), texts.scales[id]?.bands)),
    ...compare('observations', ids(definition.observations), texts.observations),
    ...compare('goals', ids(definition.goals), texts.goals),
    ...compare('conversations', ids(definition.conversations), texts.conversations),
    ...definition.conversations.flatMap(({ id, questions }) =>
      compare(`conversations.${id}.questions`, questions, texts.conversations[id]?.questions),
    ),
    ...compare('urgent', ids(definition.urgent), texts.urgent),
  ];
}

/** A lens is an answer to the lens question, and gives other words to what is there. */
function checkLenses(definition: Definition, texts: CheckTexts): Problem[] {
  const question = definition.questions.find(({ id }) => id === definition.lens);
  const values = question ? optionsOf(definition, question).map(({ value }) => value) : [];
  const own = checkKeys(definition, texts).map(({ place }) => place);
  return Object.keys(texts.lenses ?? {}).flatMap((lens) => {
    const place = `lenses.${lens}`;
    if (!values.includes(lens)) return { place, message: 'is geen antwoord op de vraag van de lens. Haal het weg.' };
    return checkKeys(definition, textsFor(texts, lens))
      .filter((problem) => !own.includes(problem.place))
      .map((problem) => ({ ...problem, place: `${place}.${problem.place}` }));
  });
}

// A missing group is reported once, by its parent.
function compare(
  place: string,
  wanted: readonly string[],
  found: Readonly<Record<string, unknown>> | undefined,
): Problem[] {
  if (!found) return [];
  const missing = wanted.filter((key) => !Object.hasOwn(found, key));
  const leftOver = Object.keys(found).filter((key) => !wanted.includes(key));
  return [
    ...missing.map((key) => ({ place: `${place}.${key}`, message: 'heeft geen tekst. Schrijf hem.' })),
    ...leftOver.map((key) => ({
      place: `${place}.${key}`,
      message: 'staat niet in questionnaire.json. Haal deze tekst weg.',
    })),
  ];
}

function checkUse(definition: Definition, texts: CheckTexts): Problem[] {
  return definition.questions.flatMap(({ id, kind }) => {
    const text = texts.questions[id];
    const ends = [text?.low, text?.high].filter((end) => end !== undefined).length;
    const wanted = kind === 'rating' ? 2 : 0;
    const message =
      kind === 'rating'
        ? 'is een cijfervraag. Schrijf "low" en "high".'
        : 'is geen cijfervraag. Haal "low" en "high" weg.';
    return !text || ends === wanted ? [] : { place: `questions.${id}`, message };
  });
}

function checkPlain(value: unknown, path: readonly string[]): Problem[] {
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => checkPlain(inner, [...path, key]));
  }
  const message = plainMistake(String(value), path.at(-1));
  return message === null ? [] : [{ place: path.join('.'), message }];
}

function plainMistake(text: string, key: string | undefined): string | null {
  if (text.trim() === '') return 'is leeg. Schrijf het of haal de sleutel weg.';
  if (text !== text.trim()) return 'begint of eindigt met een spatie. Haal die weg.';
  if (/[<>]|&#?\w+;/.test(text)) return 'lijkt code van een website. Gebruik gewone tekst.';
  if (/\{\{/.test(text)) return 'heeft een invulplek {{ }}, die hier niet gevuld wordt. Schrijf de woorden.';
  return key === 'because' && /[.!?]$/.test(text) ? 'eindigt met een punt. Laat die weg.' : null;
}
