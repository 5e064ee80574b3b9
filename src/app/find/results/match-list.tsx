import { useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { freshness, type Match } from '../../../resources/index.ts';
import type { IsoDate } from '../../../shared/iso-date.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import type { CheckTextKey } from '../../check/check-texts.ts';
import { useModel } from '../../core/model.ts';
import { Button } from '../../ui/button.tsx';
import { Heading2, Text } from '../../ui/text.tsx';
import { EntryCard } from './entry-card.tsx';
import { useDeferredList } from './use-few-first.ts';

const STEP = 10;

interface MatchListProps {
  readonly matches: readonly Match[];
  /** Tells this list from others on the same page, so that Back finds it as long as it was. */
  readonly name?: string;
  /** The words of the check that the reasons speak of. */
  readonly words?: CheckTextKey | undefined;
}

/** Found entries, ten at a time, the less certain ones below a divider. */
export function MatchList({ matches, name = '', words }: MatchListProps) {
  const { today, router } = useModel();
  const day = today();
  const [grown, setGrown] = useState({ name, shown: router.viewState(name) ?? STEP });
  // Another question begins with a short list again; its cards stay those of the last one where they are the same.
  const shown = grown.name === name ? grown.shown : (router.viewState(name) ?? STEP);
  const showMore = () => {
    router.setViewState(name, shown + STEP);
    setGrown({ name, shown: shown + STEP });
  };
  const catalogue = useCatalogue().searchState.catalogue.value;
  const isDoubtful = ({ id }: Match): boolean => {
    const entry = catalogue?.entries.get(id);
    return entry !== undefined && freshness(entry, day) === 'doubtful';
  };
  const visible = useDeferredList(matches).slice(0, shown);
  const doubtful = visible.filter(isDoubtful);
  const left = Math.min(STEP, matches.length - shown);
  return (
    <>
      <Cards matches={visible.filter((one) => !isDoubtful(one))} words={words} today={day} />
      {doubtful.length > 0 && (
        <>
          <hr class="divider" />
          <Heading2>{t('find.doubtful')}</Heading2>
          <Text>{t('find.doubtfulText')}</Text>
          <Cards matches={doubtful} words={words} today={day} />
        </>
      )}
      {left > 0 && (
        <Button wide onClick={showMore}>
          {t('find.more', { count: left })}
        </Button>
      )}
    </>
  );
}

interface CardsProps {
  readonly matches: readonly Match[];
  readonly words: CheckTextKey | undefined;
  readonly today: IsoDate;
}

function Cards({ matches, words, today }: CardsProps) {
  if (matches.length === 0) return null;
  return (
    <ul class="cards">
      {matches.map((match) => (
        <EntryCard key={match.id} match={match} words={words} today={today} />
      ))}
    </ul>
  );
}
