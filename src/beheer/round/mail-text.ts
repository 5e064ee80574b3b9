import { formatDate } from '../../i18n/index.ts';
import type { Entry } from '../../resources/index.ts';
import { askedOf } from './facts.ts';
import { oneLine } from './one-line.ts';
import { questionLink } from './question-code.ts';

/** Letters that mail programs keep together in a link, as a rule. */
const LONG_LINK = 1900;

/** What is needed to ask: who asks, on which day, and where this page is. */
export interface Asker {
  readonly by: string;
  readonly day: string;
  readonly base: string;
  /** The day before which an answer is asked for; empty where there is none. */
  readonly until: string;
}

/** The link with the public facts of an entry. */
export const linkOf = (entry: Entry, { by, day, base, until }: Asker): string =>
  questionLink({ id: entry.id, by: oneLine(by), day, ...(until ? { until } : {}), asked: askedOf(entry) }, base);

/** A mail to an organisation about all that it offers, which the officer sends. */
export function mailText(
  entries: readonly Entry[],
  asker: Asker,
): { readonly text: string; readonly hasLongLink: boolean } {
  const links = entries.map((entry) => linkOf(entry, asker));
  const many = entries.length > 1;
  const text = [
    'Goedendag,',
    '',
    `${oneLine(asker.by)} houdt een lijst bij met hulp voor inwoners. U staat daarin.`,
    'Klopt het nog wat wij over u schrijven?',
    '',
    many
      ? 'Open elke link. Tik per regel of het klopt. Het duurt een paar minuten.'
      : 'Open de link. Tik per regel of het klopt. Het duurt een paar minuten.',
    'Stuur daarna de code terug als antwoord op deze mail.',
    ...(asker.until ? [`Wilt u dat doen voor ${formatDate(asker.until)}?`] : []),
    '',
    ...entries.flatMap((entry, i) => [entry.name, links[i] ?? '', '']),
    'In de link staat alleen wat al openbaar is. De pagina stuurt zelf niets weg.',
    `Deze vraag is van ${formatDate(asker.day)}.`,
  ].join('\n');
  return { text, hasLongLink: links.some((link) => link.length > LONG_LINK) };
}
