import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type Answers,
  type Definition,
  type FhirBundle,
  optionsOf,
  outcome,
  toFhirBundle,
  visibleQuestions,
} from '../../../../src/questionnaires/index.ts';
import { viewOf } from '../../../../src/questionnaires/visible.ts';
import { anyAnswers } from '../../../fixtures/any-answers.ts';
import { CHECKS_IN_WORDS, inputFor, LABELS, toyInput } from '../../../fixtures/export.ts';
import { fhirProblems } from '../../../fixtures/fhir/fhir-problems.ts';
import { readXhtml } from '../../../fixtures/fhir/read-xhtml.ts';
import { TOY, TOY_TEXTS } from '../../../fixtures/toy.ts';

type Resource = FhirBundle['entry'][number]['resource'];
type Questionnaire = Extract<Resource, { resourceType: 'Questionnaire' }>;
type Response = Extract<Resource, { resourceType: 'QuestionnaireResponse' }>;
type Item = Questionnaire['item'][number];

const partsOf = ({ entry }: FhirBundle): [Questionnaire, Response] => [entry[0].resource, entry[1].resource];
const itemsOf = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => [item, ...itemsOf(item.item ?? [])]);
const answeredItems = ({ item = [] }: Response) => item.flatMap((group) => group.item ?? []);

/** Reads the answers back as a stranger would: from the bundle alone. */
function readAnswers(bundle: FhirBundle): Answers {
  const [questionnaire, response] = partsOf(bundle);
  const questions = new Map(itemsOf(questionnaire.item).map((item) => [item.linkId, item]));
  return Object.fromEntries(
    answeredItems(response).map(({ linkId, answer = [] }): [string, Answer] => {
      const values = answer.map((each) => ('valueInteger' in each ? each.valueInteger : each.valueCoding.code));
      if (questions.get(linkId)?.repeats && values.length > 0) return [linkId, values.map(String)];
      return [linkId, values[0] ?? null];
    }),
  );
}

const withLens = (definition: Definition, lens: string | null, answers: Answers): Answers =>
  definition.lens === undefined ? answers : { ...answers, [definition.lens]: lens };

describe.each(CHECKS_IN_WORDS)('%s', (_, definition, texts, lenses) => {
  const given = fc
    .tuple(anyAnswers(definition), fc.constantFrom(...lenses))
    .map(([answers, lens]) => withLens(definition, lens, answers));
  const forAny = (check: (bundle: FhirBundle, answers: Answers) => void): void =>
    fc.assert(
      fc.property(given, (answers) => {
        check(toFhirBundle(inputFor(definition, texts, answers)), answers);
      }),
      { numRuns: 40 },
    );

  it('is FHIR R4 by the official schema', () => {
    forAny((bundle) => expect(fhirProblems(JSON.parse(JSON.stringify(bundle)))).toEqual([]));
  });

  it('holds the answers of the questions asked, exactly, and no others', () => {
    forAny((bundle, answers) => {
      const asked = visibleQuestions(definition, answers).map(({ id }) => id);
      const { given: counted } = viewOf(definition, answers);
      const seen = Object.entries(answers)
        .filter(([id]) => asked.includes(id))
        .map(([id]) => [id, counted.get(id) ?? null]);
      expect(readAnswers(bundle)).toEqual(Object.fromEntries(seen));
    });
  });

  it('links every answer to the questionnaire beside it, in its order', () => {
    forAny((bundle) => {
      const [questionnaire, response] = partsOf(bundle);
      expect(response.questionnaire).toBe(`${questionnaire.url}|${questionnaire.version}`);
      const all = itemsOf(questionnaire.item);
      const ids = all.map(({ linkId }) => linkId);
      expect(new Set(ids).size).toBe(ids.length);
      const groups = response.item ?? [];
      const answered = groups.flatMap((group) => [group, ...(group.item ?? [])]);
      const places = answered.map(({ linkId }) => ids.indexOf(linkId));
      expect(places).not.toContain(-1);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const { linkId, text, answer = [] } of answered) {
        const item = all.find((each) => each.linkId === linkId);
        expect(text).toBe(item?.text);
        const options = item?.answerOption?.map(({ valueCoding }) => valueCoding) ?? [];
        for (const each of answer) if ('valueCoding' in each) expect(options).toContainEqual(each.valueCoding);
      }
    });
  });

  it('can be read without a computer that knows FHIR', () => {
    forAny((bundle, answers) => {
      const [questionnaire, response] = partsOf(bundle);
      const words = readXhtml(response.text.div);
      expect(words).toEqual(expect.arrayContaining([questionnaire.title, ...LABELS.notes, LABELS.filledIn]));
      for (const { text, answer } of answeredItems(response)) {
        const said = words[words.indexOf(text) + 1] ?? '';
        expect(said).not.toBe(LABELS.unanswered);
        expect(said === LABELS.skipped).toBe(answer === undefined);
        for (const each of answer ?? []) {
          if ('valueInteger' in each) expect(said).toMatch(new RegExp(`^${each.valueInteger} \\(`));
          else expect(said.split('; ')).toContain(each.valueCoding.display);
        }
      }
      const { scales, urgent } = outcome(definition, answers);
      const { scales: sentences } = inputFor(definition, texts, answers).texts;
      for (const { id, band } of scales) if (band !== null) expect(words).toContain(sentences[id]?.bands[band]);
      expect(words.includes(LABELS.urgent)).toBe(urgent.length > 0);
      expect(() => readXhtml(questionnaire.text.div)).not.toThrow();
    });
  });

  it('names nobody and holds no total', () => {
    forAny((bundle) => {
      const [, response] = partsOf(bundle);
      expect(bundle.entry.map(({ resource }) => resource.resourceType)).toEqual([
        'Questionnaire',
        'QuestionnaireResponse',
      ]);
      expect(response.contained).toEqual([{ resourceType: 'Patient', id: 'person' }]);
      const person = { reference: '#person' };
      expect(response).toMatchObject({ subject: person, author: person, source: person });
    });
  });
});

describe('the official schema', () => {
  const bundle = toFhirBundle(toyInput({ place: 'yard', mark: 3 }));
  const [{ resource: questionnaire }, second] = bundle.entry;
  const withResponse = (changes: object) => ({
    ...bundle,
    entry: [bundle.entry[0], { ...second, resource: { ...second.resource, ...changes } }],
  });

  it('takes what we write and refuses what is not FHIR', () => {
    expect(fhirProblems(bundle)).toEqual([]);
    expect(fhirProblems(withResponse({ status: 'finished' }))).not.toEqual([]);
    expect(fhirProblems(withResponse({ authored: '2026-11-22 10:30' }))).not.toEqual([]);
    expect(fhirProblems(withResponse({ item: [{ text: 'x', answers: [] }] }))).not.toEqual([]);
    expect(fhirProblems({ ...bundle, type: 'stack' })).not.toEqual([]);
    expect(fhirProblems({ ...questionnaire, item: [{ linkId: 'x', type: 'coding' }] })).not.toEqual([]);
  });
});

describe('a response', () => {
  it('tells a skipped question from one that was never answered', () => {
    const [, response] = partsOf(toFhirBundle(toyInput({ place: null })));
    expect(response.item).toEqual([
      { linkId: 'theme:garden', text: 'Garden', item: [{ linkId: 'place', text: 'Where do you grow plants?' }] },
    ]);
    expect(readXhtml(response.text.div)).toEqual(expect.arrayContaining([LABELS.skipped, LABELS.unanswered]));
  });

  it('has no items at all when nothing was answered', () => {
    expect(partsOf(toFhirBundle(toyInput({})))[1]).not.toHaveProperty('item');
  });

  it('says when and whether it was finished, and which one it is', () => {
    const input = toyInput({});
    expect(partsOf(toFhirBundle(input))[1]).toMatchObject({
      status: 'completed',
      authored: input.authored,
      language: 'nl-NL',
      identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${input.ids.response}` },
      questionnaire: 'urn:ademruimte:check:toy|1.0.0',
    });
    const day = toFhirBundle({ ...input, finished: false, authored: '2026-11-22' });
    expect(partsOf(day)[1]).toMatchObject({ status: 'in-progress', authored: '2026-11-22' });
    expect(fhirProblems(day)).toEqual([]);
  });

  it('gives a chosen answer its code, its words and its points', () => {
    const [, response] = partsOf(toFhirBundle(toyInput({ place: 'yard', tools: ['thorns', 'rake'], mark: 4 })));
    const answers = Object.fromEntries(answeredItems(response).map(({ linkId, answer }) => [linkId, answer]));
    const system = 'urn:ademruimte:check:toy';
    const ordinal = (valueDecimal: number) => [
      { url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal },
    ];
    expect(answers).toEqual({
      place: [{ valueCoding: { system: `${system}:place`, code: 'yard', display: 'In a yard' } }],
      mark: [{ valueInteger: 4 }],
      tools: [
        { valueCoding: { extension: ordinal(1), system: `${system}:tools`, code: 'rake', display: 'A rake' } },
        { valueCoding: { extension: ordinal(-1), system: `${system}:tools`, code: 'thorns', display: 'Thorns' } },
      ],
    });
  });

  it('speaks the words of the lens', () => {
    const [questionnaire, response] = partsOf(toFhirBundle(toyInput({ place: 'balcony', mark: 4 })));
    expect(questionnaire.title).toBe('A small toy');
    expect(answeredItems(response)[1]?.text).toBe('How is your balcony?');
  });
});

describe('a questionnaire', () => {
  const texts = {
    ...TOY_TEXTS,
    questions: { ...TOY_TEXTS.questions, place: { text: 'Where?', hint: 'Look around.' }, mark: { text: 'Mark?' } },
  };
  const [questionnaire] = partsOf(toFhirBundle(toyInput({}, texts)));
  const items = new Map(itemsOf(questionnaire.item).map((item) => [item.linkId, item]));

  it('has a group for each theme, with all its questions', () => {
    expect(questionnaire.item.map(({ linkId, type }) => [linkId, type])).toEqual(
      TOY.themes.map((theme) => [`theme:${theme}`, 'group']),
    );
    expect(TOY.questions.every(({ id }) => items.has(id))).toBe(true);
    expect(questionnaire).toMatchObject({ name: 'Toy', title: 'Toy', lastReviewDate: '2026-11-22' });
  });

  it('names itself as FHIR wants a name', () => {
    const other = toFhirBundle(inputFor({ ...TOY, id: 'toy-for-2' }, texts, {}));
    expect(partsOf(other)[0].name).toBe('ToyFor2');
  });

  it('has the choices of a question, the limits and end words of a rating, and the hint', () => {
    expect(items.get('subjects')).toMatchObject({ type: 'choice', repeats: true });
    const options = items.get('tools')?.answerOption?.map(({ valueCoding }) => valueCoding.code);
    const tools = TOY.questions.find(({ id }) => id === 'tools');
    expect(options).toEqual(tools && optionsOf(TOY, tools).map(({ value }) => value));
    const points = items.get('rain')?.answerOption?.map(({ valueCoding }) => valueCoding.extension?.[0]?.valueDecimal);
    expect(points).toEqual([0, 3]);
    expect(items.get('place')).not.toHaveProperty('repeats');
    expect(items.get('place:help')).toMatchObject({ type: 'display', text: 'Look around.' });
    expect(items.get('soil-1')).toMatchObject({
      type: 'integer',
      extension: [
        { url: 'http://hl7.org/fhir/StructureDefinition/minValue', valueInteger: 0 },
        { url: 'http://hl7.org/fhir/StructureDefinition/maxValue', valueInteger: 10 },
      ],
    });
    expect(items.get('soil-1:lower')?.text).toBe('nothing of it');
    expect(items.get('soil-1:upper')?.text).toBe('all of it');
    expect(items.has('mark:lower')).toBe(false);
    expect(readXhtml(questionnaire.text.div)).toEqual(
      expect.arrayContaining(['Nowhere; On a balcony; In a yard', '0 = nothing of it, 10 = all of it', '0, 10']),
    );
  });

  it('does not speak with the texts of another check', () => {
    expect(() => toFhirBundle(inputFor({ ...TOY, themes: ['moon'] }, texts, {}))).toThrow(
      new RangeError('There is no text for "moon"'),
    );
  });
});
