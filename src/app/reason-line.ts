import { t } from '../i18n/index.ts';
import type { Reason } from '../resources/index.ts';
import { assertNever } from '../shared/assert-never.ts';
import { optionalCheckText, type Words } from './check-texts.ts';

/** "omdat u aangaf dat u weinig slaapt en dat u er alleen voor staat", from at most two observations. */
function because(reason: Extract<Reason, { kind: 'need' }>, words: Words | undefined): string {
  const need = t(`finder.reason.need.${reason.need}`);
  const said = words
    ? reason.because.flatMap((id) => optionalCheckText(words, `observations.${id}.because`) ?? [])
    : [];
  const [first, second] = said;
  if (!first) return need;
  const what = second ? t('finder.reason.and', { first, second }) : first;
  return t('finder.reason.because', { what });
}

function sentence(reason: Reason, words: Words | undefined): string {
  switch (reason.kind) {
    case 'need':
      return because(reason, words);
    case 'word':
      return t('finder.reason.word', { word: reason.word });
    case 'meaning':
      return t('finder.reason.meaning', { word: reason.word });
    case 'near':
      return reason.km === 0
        ? t('finder.reason.samePlace', { place: reason.place })
        : t('finder.reason.near', { place: reason.place, km: reason.km });
    case 'at-home':
      return t('finder.reason.atHome');
    case 'region':
      return t('finder.reason.region', { name: reason.name });
    case 'national':
      return t('finder.reason.national');
    default:
      return assertNever(reason);
  }
}

/** Reasons of one family say the same kind of thing; the first of each family is the strongest. */
const FAMILIES: readonly (readonly Reason['kind'][])[] = [
  ['need', 'word', 'meaning'],
  ['near', 'at-home', 'region', 'national'],
];

/** Why an entry is shown, in one line: what it is for, and where. */
export function reasonLine(reasons: readonly Reason[], words?: Words): string {
  return FAMILIES.flatMap((family) => reasons.find(({ kind }) => family.includes(kind)) ?? [])
    .map((reason) => sentence(reason, words))
    .join(' · ');
}
