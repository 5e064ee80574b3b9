import { formatDate, locale, SOURCE_LOCALE, spokenLanguage, t, textsUnder, tList } from '../../i18n/index.ts';
import {
  type CheckTexts,
  type Definition,
  type ExportInput,
  type ExportLabels,
  findCheck,
  lensOf,
  textsFor,
} from '../../questionnaires/index.ts';
import type { Run } from '../../storage/index.ts';
import { CHECK_TEXTS } from '../check/check-texts.ts';
import { localTime } from '../platform/local-time.ts';
import { randomUuid } from '../platform/random-uuid.ts';

/**
 * What an export of these answers needs, in the language on screen, whose texts are there already.
 * @throws RangeError when there is no such check (any more)
 */
export async function exportInput(
  { check, answers, finishedOn }: Pick<Run, 'check' | 'answers' | 'finishedOn'>,
  now: Date,
): Promise<ExportInput> {
  const found = findCheck(check);
  if (!found) throw new RangeError(`There is no check "${check}"`);
  const { definition } = found;
  const language = spokenLanguage(locale.value);
  return {
    definition,
    texts: textsFor(textsOf(definition.id), lensOf(definition, answers)),
    labels: labelsFor(definition, finishedOn, now),
    language: language === SOURCE_LOCALE ? 'nl-NL' : language,
    answers,
    finished: finishedOn !== null,
    // Only the day is kept. What is not finished may have been changed a moment ago.
    authored: finishedOn ?? localTime(now),
    ids: { questionnaire: randomUuid(), response: randomUuid() },
  };
}

/** In the language on screen, or in Dutch where that lacks the check. The build made them and their hash was compared. */
function textsOf(check: string): CheckTexts {
  const found = [locale.value, SOURCE_LOCALE].map((code) => textsUnder(code, `${CHECK_TEXTS}.${check}`));
  return found.find((texts) => texts !== undefined) as CheckTexts;
}

function labelsFor({ version, reviewed }: Definition, finishedOn: string | null, now: Date): ExportLabels {
  return {
    filledIn:
      finishedOn === null
        ? t('backup.export.notFinished', { date: formatDate(localTime(now).slice(0, 10)) })
        : t('backup.export.filledIn', { date: formatDate(finishedOn) }),
    notes: [...tList('backup.export.notes'), t('outcome.result.version', { version, date: formatDate(reviewed) })],
    urgent: t('outcome.result.urgent'),
    says: t('backup.export.says'),
    tooFew: t('outcome.result.tooFew'),
    skipped: t('backup.export.skipped'),
    unanswered: t('backup.export.unanswered'),
  };
}
