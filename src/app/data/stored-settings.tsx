import { formatDate, LANGUAGES, t } from '../../i18n/index.ts';
import type { StoredState } from '../../storage/index.ts';
import { useCatalogue } from '../catalogue/catalogue-context.ts';
import { optionalCheckText } from '../check/check-texts.ts';
import { useModel } from '../core/model.ts';
import { readRuleKey } from '../find/results/dismissed-reasons.ts';
import { readingWords } from '../reading/reading-words.ts';
import { DeleteButton } from '../ui/delete-button.tsx';
import { Heading2, Text } from '../ui/text.tsx';

const HEADING = 'stored-settings';

interface Setting {
  readonly line: string | null;
  /** What is no longer chosen after it was deleted. */
  readonly without: Partial<StoredState>;
}

/** The kept settings, each with its own delete button: after it, that setting is as it was at first. */
export function StoredSettings() {
  const { stored } = useModel();
  const settings = useSettings().filter(({ line }) => line !== null);
  if (settings.length === 0) return null;
  return (
    <>
      <Heading2 id={HEADING}>{t('data.settings')}</Heading2>
      <ul class="cards">
        {settings.map(({ line, without }) => (
          <li key={line} class="card">
            <Text>{line}</Text>
            <DeleteButton
              shouldAsk={false}
              heading={HEADING}
              onDelete={() => stored.update((state) => ({ ...state, ...without }))}
            >
              {t('data.deleteSetting')}
            </DeleteButton>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What was said not to apply, in words; its key where there are no words any more. */
function reasonOf(key: string): string {
  const { check, observation } = readRuleKey(key);
  return optionalCheckText(check, `observations.${observation}.because`) ?? key;
}

function useSettings(): readonly Setting[] {
  const { place, region, locale, theme, reading, notForMe, leaveAlways, cover, backedUpOn, forgetAfterDays, usedOn } =
    useModel().stored.state.value;
  const { regions } = useCatalogue();
  const nameOf = (id: string): string => regions.names.value.find((each) => each.id === id)?.name ?? id;
  const look = theme === 'dark' ? t('shell.footer.lookDark') : t('shell.footer.lookLight');
  return [
    {
      line: region && t('data.region', { region: nameOf(region) }),
      // A village belongs to its region.
      without: { region: null, place: null },
    },
    { line: place && t('data.place', { place }), without: { place: null } },
    {
      line: locale && t('data.language', { language: LANGUAGES.get(locale)?.name ?? locale }),
      without: { locale: null },
    },
    { line: theme && t('data.look', { look }), without: { theme: null } },
    { line: reading && t('data.reading', { how: readingWords(reading) }), without: { reading: null } },
    { line: leaveAlways ? t('data.leaveAlways') : null, without: { leaveAlways: false } },
    { line: cover ? t('data.cover') : null, without: { cover: false } },
    {
      line: backedUpOn && t('data.backedUpOn', { date: formatDate(backedUpOn) }),
      without: { backedUpOn: null },
    },
    {
      line:
        forgetAfterDays &&
        [t(`data.forgetAfter.${forgetAfterDays}`), usedOn && t('data.usedOn', { date: formatDate(usedOn) })]
          .filter(Boolean)
          .join(' '),
      // The day is kept for this alone.
      without: { forgetAfterDays: null, usedOn: null },
    },
    ...notForMe.map((key) => ({
      line: t('data.notForMe', { what: reasonOf(key) }),
      without: { notForMe: notForMe.filter((other) => other !== key) },
    })),
  ];
}
