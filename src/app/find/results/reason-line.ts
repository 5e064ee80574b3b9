import { t } from '../../../i18n/index.ts';
import type { Reason } from '../../../resources/index.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import { type CheckTextKey, optionalCheckText } from '../../check/check-texts.ts';

type NeedReason = Extract<Reason, { kind: 'need' }>;

const becauseText = (words: CheckTextKey, id: string) => optionalCheckText(words, `observations.${id}.because`);

/** The observation that the line of these reasons speaks of, the strongest: one line has room for one. None when it speaks of no answers. */
export function saidBecause(reasons: readonly Reason[], words: CheckTextKey | undefined): readonly string[] {
  const reason = reasons.find((each): each is NeedReason => each.kind === 'need');
  if (!reason || !words) return [];
  return reason.because.filter((id) => becauseText(words, id) !== undefined).slice(0, 1);
}

/** "omdat u aangaf dat u weinig slaapt". */
function because(reason: NeedReason, words: CheckTextKey | undefined): string {
  const [what] = words ? saidBecause([reason], words).map((id) => becauseText(words, id)) : [];
  return what ? t('find.reason.because', { what }) : t('find.reason.for', { need: t(`needs.need.${reason.need}`) });
}

function sentence(reason: Reason, words: CheckTextKey | undefined): string {
  switch (reason.kind) {
    case 'need':
      return because(reason, words);
    case 'word':
      return t('find.reason.word', { word: reason.word });
    case 'meaning':
      return t('find.reason.meaning', { word: reason.word });
    case 'near':
      return reason.km === 0
        ? t('find.reason.samePlace', { place: reason.place })
        : t('find.reason.near', { place: reason.place, km: reason.km });
    case 'at-home':
      return t('find.reason.atHome');
    case 'region':
      return t('find.reason.region', { name: reason.name });
    case 'national':
      return t('find.reason.national');
    default:
      return assertNever(reason);
  }
}

/** Reasons of one family say the same kind of thing; the first of each family is the strongest. */
const FAMILIES: readonly (readonly Reason['kind'][])[] = [
  ['need', 'word', 'meaning'],
  ['near', 'at-home', 'region', 'national'],
];

/**
 * What an entry is shown for, in one line; a card says by itself where it is. Undefined when the line would only repeat
 * what was typed, or when there is no reason but the place.
 */
export function whyLine(reasons: readonly Reason[], words?: CheckTextKey, typed = ''): string | undefined {
  const reason = reasons.find(({ kind }) => FAMILIES[0]?.includes(kind));
  if (!reason || ('word' in reason && typed.toLowerCase().trim() === reason.word)) return undefined;
  return sentence(reason, words);
}

/** Why an entry is shown, in one line: what it is for, and where. */
export function reasonLine(reasons: readonly Reason[], words?: CheckTextKey): string {
  return FAMILIES.flatMap((family) => reasons.find(({ kind }) => family.includes(kind)) ?? [])
    .map((reason) => sentence(reason, words))
    .join(' · ');
}
