import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n/index.ts';
import { CRISIS_LINES, type Distress, type SearchResult } from '../../resources/index.ts';
import { useFinding } from '../state/finding.ts';
import { Button } from './button.tsx';
import { HelpLines } from './help-lines.tsx';
import { KindButtons } from './kind-buttons.tsx';
import { MatchList } from './match-list.tsx';
import { Heading2, Text } from './text.tsx';

/** Rest, in milliseconds, before a count is read out: otherwise every letter would be. */
const QUIET_MS = 1000;

function summaryOf(result: SearchResult): string {
  if (result.status === 'idle') return '';
  return result.status === 'results' ? t('finder.results', { count: result.hits.length }) : t('finder.none');
}

/** What was found, or the subjects to choose from while nothing is asked. */
export function SearchResults() {
  const { finder } = useFinding();
  const result = finder.result.value;
  const asked = `${finder.text.value} ${finder.kind.value}`;
  return (
    <section aria-labelledby="results">
      {result.status !== 'idle' && result.urgent && <UrgentLines distress={result.urgent} />}
      <Heading2 id="results">{result.status === 'idle' ? t('finder.subjects') : t('finder.resultsFor')}</Heading2>
      <p class="nl-paragraph">{summaryOf(result)}</p>
      <QuietStatus text={summaryOf(result)} />
      {result.status === 'idle' && <KindButtons />}
      {result.status === 'none' && <NothingFound urgent={Boolean(result.urgent)} />}
      {result.status === 'results' && <MatchList key={asked} name={asked} matches={result.hits} />}
    </section>
  );
}

/** Who helps with what the words sound like, in the order in which to call. */
const LINES_FOR: Readonly<Record<Distress, readonly string[]>> = {
  life: ['113', 'luisterlijn', 'huisartsenpost', '112'],
  violence: ['veilig-thuis', '112', 'luisterlijn'],
  medical: ['112', 'huisartsenpost', '113'],
  tired: ['luisterlijn', 'huisartsenpost'],
};

function UrgentLines({ distress }: { readonly distress: Distress }) {
  return (
    <>
      <Text>{t(`finder.urgent.${distress}`)}</Text>
      <HelpLines level={2} lines={LINES_FOR[distress].flatMap((id) => CRISIS_LINES.filter((line) => line.id === id))} />
    </>
  );
}

/** The same for screen readers, once the typing rests. */
function QuietStatus({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), QUIET_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="visually-hidden" role="status">
      {said}
    </p>
  );
}

function NothingFound({ urgent }: { readonly urgent: boolean }) {
  const { finder } = useFinding();
  return (
    <>
      <Text>{t('finder.noneText')}</Text>
      {finder.kind.value && (
        <p class="nl-paragraph">
          <Button
            onClick={() => {
              finder.kind.value = null;
            }}
          >
            {t('finder.noneKind')}
          </Button>
        </p>
      )}
      {!urgent && <HelpLines lines={CRISIS_LINES.filter(({ id }) => id === 'luisterlijn')} />}
    </>
  );
}
