import { t } from '../../i18n/index.ts';
import type { EntryId } from '../../resources/index.ts';
import { wordsOf } from '../check-words.ts';
import { reasonLine } from '../reason-line.ts';
import { useModel } from '../state/model.ts';
import { useMatches } from '../state/use-matches.ts';
import { NotForMe } from './not-for-me.tsx';
import { SwitchedOff } from './switched-off.tsx';
import { Heading2, Text } from './text.tsx';

interface WhyShownProps {
  readonly entry: EntryId;
  /** The run whose answers led here. */
  readonly run: string;
}

/** Why an entry was among the help that follows from someone's answers, and a way to say that it does not apply. */
export function WhyShown({ entry, run: id }: WhyShownProps) {
  const { runs } = useModel();
  const match = useMatches(id).find((one) => one.id === entry);
  const run = runs.find(id);
  if (!run) return null;
  return (
    <>
      <Heading2>{t('finder.notForMe.why')}</Heading2>
      {match ? (
        <p class="nl-paragraph reason">{reasonLine(match.reasons, wordsOf(run))}</p>
      ) : (
        <Text>{t('finder.notForMe.gone')}</Text>
      )}
      {match && <NotForMe reasons={match.reasons} run={run} />}
      <SwitchedOff run={run} />
    </>
  );
}
