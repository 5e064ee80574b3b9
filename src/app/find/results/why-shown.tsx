import { t } from '../../../i18n/index.ts';
import type { EntryId } from '../../../resources/index.ts';
import { wordsOf } from '../../check/check-words.ts';
import { useRuns } from '../../check/runs.ts';
import { Heading2, Text } from '../../ui/text.tsx';
import { DismissReason } from './dismiss-reason.tsx';
import { DismissedList } from './dismissed-list.tsx';
import { reasonLine } from './reason-line.ts';
import { useMatches } from './use-matches.ts';

interface WhyShownProps {
  readonly entry: EntryId;
  /** The run whose answers led here. */
  readonly run: string;
}

/** Why an entry was among the help that follows from someone's answers, and a way to say that it does not apply. */
export function WhyShown({ entry, run: id }: WhyShownProps) {
  const runs = useRuns();
  const match = useMatches(id).find((one) => one.id === entry);
  const run = runs.find(id);
  if (!run) return null;
  return (
    <>
      <Heading2 sign="search">{t('find.notForMe.why')}</Heading2>
      {match ? (
        <p class="nl-paragraph reason">{reasonLine(match.reasons, wordsOf(run))}</p>
      ) : (
        <Text>{t('find.notForMe.gone')}</Text>
      )}
      {match && <DismissReason reasons={match.reasons} run={run} />}
      <DismissedList run={run} />
    </>
  );
}
