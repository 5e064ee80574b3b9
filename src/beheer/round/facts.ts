import type { Entry } from '../../resources/index.ts';
import type { Column } from '../../resources/rules/index.ts';
import { oneLine } from './one-line.ts';

/** A fact that is checked with who offers the help. Its id is for ever: links, answers and files of a round have it. */
export interface Fact {
  readonly id: string;
  /** One cell, so that an answer changes nothing else. */
  readonly column: Column;
  readonly name: string;
  readonly question: string;
  /** What is public of it; empty where nothing is known. */
  readonly read: (entry: Entry) => string;
}

const phonesOf = ({ phones }: Entry): string => phones.map(({ number }) => number).join(' | ');

/** In the order of a conversation. A number that nobody confirmed is not public, so it never goes along. */
export const FACTS: readonly Fact[] = [
  { id: 'naam', column: 'naam', name: 'Naam', question: 'Heet het nog zo?', read: ({ name }) => name },
  { id: 'kort', column: 'kort', name: 'Wat het is', question: 'Is dit nog wat u doet?', read: ({ short }) => short },
  {
    id: 'telefoon',
    column: 'telefoon',
    name: 'Telefoon',
    question: 'Welk nummer mag iedereen bellen?',
    read: phonesOf,
  },
  {
    id: 'aanmelden',
    column: 'aanmelden',
    name: 'Aanmelden',
    question: 'Hoe meldt iemand zich aan?',
    read: ({ apply = '' }) => apply,
  },
  {
    id: 'wanneer',
    column: 'tijden_toelichting',
    name: 'Wanneer',
    question: 'Op welke dagen en tijden?',
    read: ({ times = '' }) => times,
  },
  { id: 'plek', column: 'locatie', name: 'Gebouw', question: 'In welk gebouw?', read: ({ location = '' }) => location },
  { id: 'adres', column: 'adres', name: 'Adres', question: 'Op welk adres?', read: ({ address = '' }) => address },
  {
    id: 'kosten',
    column: 'kosten_toelichting',
    name: 'Kosten',
    question: 'Wat kost het?',
    read: ({ costs = '' }) => costs,
  },
  {
    id: 'toegankelijk',
    column: 'toegankelijk',
    name: 'Toegankelijk',
    question: 'Kan iemand met een rolstoel erin?',
    read: ({ accessibility = '' }) => accessibility,
  },
  {
    id: 'voorwaarden',
    column: 'voorwaarden',
    name: 'Voorwaarden',
    question: 'Voor wie is het, en wat is er nodig?',
    read: ({ conditions = '' }) => conditions,
  },
];

export const factOf = (id: string): Fact | undefined => FACTS.find((fact) => fact.id === id);

/** What was asked of each fact, by its id; empty where nothing is known. */
export type Asked = Readonly<Record<string, string>>;

/** The public facts of an entry. */
export const askedOf = (entry: Entry): Asked =>
  Object.fromEntries(FACTS.map(({ id, read }) => [id, oneLine(read(entry))]));
