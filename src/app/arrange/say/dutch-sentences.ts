import { locale, SOURCE_LOCALE, t, textsUnder, tList } from '../../../i18n/index.ts';
import type { Audience, Entry } from '../../../resources/index.ts';
import type { Need } from '../../../shared/need.ts';

/** A sentence for who answers, and what it says in the language of the reader. */
export interface Said {
  readonly dutch: string;
  readonly own: string;
}

const dutch = (key: string): unknown => textsUnder(SOURCE_LOCALE, key);

const languageName = (inLanguage: string): string =>
  new Intl.DisplayNames(inLanguage, { type: 'language' }).of(locale.value) ?? locale.value;

/** A sentence into which something is put, in both languages. */
const filled = (key: 'need' | 'whom' | 'speak', name: string, what: Said): Said => ({
  dutch: String(dutch(`list.dutch.${key}`)).replace(`{{${name}}}`, what.dutch),
  own: t(`list.dutch.${key}`, { [name]: what.own }),
});

const both = (key: 'list.dutch.little' | 'list.dutch.help' | 'list.say.name'): Said => ({
  dutch: String(dutch(key)),
  own: t(key),
});

/** What someone chose to say of themselves, on the card itself. */
export interface Chosen {
  readonly need: Need | '';
  readonly whom: Audience | '';
}

/** Sentences to show or read out to who answers for an entry. They follow from the kind of help and what was chosen here. */
export function dutchSentences({ kinds: [kind] }: Entry, { need, whom }: Chosen): readonly Said[] {
  const own = kind ? tList(`list.say.${kind}`) : [];
  const sayings = kind ? (dutch(`list.say.${kind}`) as readonly string[]) : [];
  const name = (key: `needs.need.${Need}` | `catalogue.audience.${Audience}`): Said => ({
    dutch: String(dutch(key)),
    own: t(key),
  });
  return [
    both('list.dutch.little'),
    filled('speak', 'language', { dutch: languageName(SOURCE_LOCALE), own: languageName(locale.value) }),
    ...sayings.map((each, at) => ({ dutch: each, own: own[at] ?? '' })),
    ...(need ? [filled('need', 'what', name(`needs.need.${need}`))] : []),
    ...(whom ? [filled('whom', 'what', name(`catalogue.audience.${whom}`))] : []),
    both('list.dutch.help'),
    both('list.say.name'),
  ];
}
