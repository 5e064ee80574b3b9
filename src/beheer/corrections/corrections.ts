import * as v from 'valibot';
import { CORRECTION_FIELDS, type CorrectionField } from '../../app/arrange/correction/correction.ts';
import { formatDate, t } from '../../i18n/index.ts';

/** How far a correction is. */
export const STATES = ['open', 'bezig', 'verbeterd', 'klopt'] as const;
export type CorrectionState = (typeof STATES)[number];

export const CorrectionSchema = v.strictObject({
  /** `M-2026-001`: for who sent it, and for who answers. For ever. */
  number: v.pipe(v.string(), v.regex(/^M-\d{4}-\d{3,}$/)),
  day: v.string(),
  /** The entry that it is about. */
  id: v.string(),
  wrong: v.array(v.picklist(CORRECTION_FIELDS)),
  state: v.picklist(STATES),
});

/** What a resident says is wrong. Who it was, and their own words, are in the mail and not here. */
export type Correction = v.InferOutput<typeof CorrectionSchema>;

/** The number after the last one of this year. */
function nextNumber(all: readonly Correction[], day: string): string {
  const year = day.slice(0, 4);
  const own = all.flatMap(({ number }) => (number.startsWith(`M-${year}-`) ? [Number(number.slice(7))] : []));
  return `M-${year}-${String(Math.max(0, ...own) + 1).padStart(3, '0')}`;
}

const isField = (word: string): word is CorrectionField => (CORRECTION_FIELDS as readonly string[]).includes(word);

/** A line of the mail that the app makes: `soep-en-samen: telefoon, adres`. */
function ofMail(text: string): readonly Pick<Correction, 'id' | 'wrong'>[] {
  return [...text.matchAll(/^[>\s]*([a-z0-9][a-z0-9-]*):\s*([a-z-]+(?:,\s*[a-z-]+)*)\s*$/gm)].flatMap(
    ([, id = '', words = '']) => {
      const wrong = words.split(/,\s*/);
      return wrong.every(isField) ? [{ id, wrong }] : [];
    },
  );
}

/** The slip as it is printed and copied: a line with the code of the entry, then what is wrong in words. */
function ofSlip(text: string): readonly Pick<Correction, 'id' | 'wrong'>[] {
  const before = t('list.slip.id', { id: '' }).trim();
  const parts = text.split(before).slice(1);
  return parts.map((part) => {
    const [first = '', ...lines] = part.split('\n').map((line) => line.replace(/^[>\s•*-]+/, '').trim());
    return { id: first, wrong: CORRECTION_FIELDS.filter((field) => lines.includes(t(`list.slip.field.${field}`))) };
  });
}

/** The corrections with those that are in a text; what it cannot place it says in Dutch. */
export function withText(
  all: readonly Correction[],
  text: string,
  day: string,
  isKnown: (id: string) => boolean,
): { readonly all: readonly Correction[]; readonly troubles: readonly string[] } {
  const found = [...ofMail(text), ...ofSlip(text)];
  const known = found.filter(({ id }) => isKnown(id));
  const strange = found.filter(({ id }) => !isKnown(id));
  const list = [...all];
  for (const one of known) list.push({ ...one, number: nextNumber(list, day), day, state: 'open' });
  return {
    all: list,
    troubles: [
      ...strange.map(({ id }) => `“${id}” staat niet in deze lijst. Is de melding van een andere regio?`),
      ...(found.length === 0 ? ['Hier staat geen melding in. Plak de hele mail, of de tekst van het briefje.'] : []),
    ],
  };
}

export const withState = (all: readonly Correction[], number: string, state: CorrectionState): readonly Correction[] =>
  all.map((one) => (one.number === number ? { ...one, state } : one));

/** What is wrong, in the words of the app. */
export const sayWrong = ({ wrong }: Pick<Correction, 'wrong'>): string =>
  wrong.map((field) => t(`list.slip.field.${field}`).toLowerCase()).join(', ');

const SENTENCES: Readonly<Record<CorrectionState, string>> = {
  open: 'Wij hebben uw melding ontvangen en kijken ernaar.',
  bezig: 'Wij vragen het na bij de organisatie. U hoort van ons als wij het weten.',
  verbeterd: 'U had gelijk. Wij hebben het verbeterd. De app laat het zien zodra de nieuwe lijst er is.',
  klopt: 'Wij hebben het nagevraagd. Wat in de app staat, klopt.',
};

/** What the officer sends back from her own mail. */
export const answerTo = (correction: Correction, name: string, by: string): string =>
  [
    'Goedendag,',
    '',
    `Dank voor uw melding over ${name}${correction.wrong.length > 0 ? ` (${sayWrong(correction)})` : ''}.`,
    SENTENCES[correction.state],
    '',
    `Het nummer van uw melding is ${correction.number}, van ${formatDate(correction.day)}.`,
    ...(by ? ['', by] : []),
  ].join('\n');
