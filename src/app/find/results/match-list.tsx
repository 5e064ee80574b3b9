import { useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import type { Match } from '../../../resources/index.ts';
import type { NeedGroup } from '../../../shared/need-groups.ts';
import { FreshnessNote } from '../../card/freshness-note.tsx';
import type { CheckTextKey } from '../../check/check-texts.ts';
import { useModel } from '../../core/model.ts';
import { Button } from '../../ui/button.tsx';
import { Heading2, Text } from '../../ui/text.tsx';
import { MatchCards } from './match-cards.tsx';
import { useMatchedRun } from './matched-run.ts';
import { NeedSections } from './need-sections.tsx';
import { useCertainty } from './use-certainty.ts';
import { useDeferredList } from './use-few-first.ts';

const STEP = 10;

interface MatchListProps {
  readonly matches: readonly Match[];
  /** Tells this list from others on the same page, so that Back finds it as long as it was. */
  readonly name?: string;
  /** The words of the check that the reasons speak of. */
  readonly words?: CheckTextKey | undefined;
  /** The subject that someone browses: its help stands under its needs. */
  readonly group?: NeedGroup | null;
}

/** Found entries: by need where someone browses or answered, else ten at a time; the less certain ones below a divider. */
export function MatchList({ matches, name = '', words, group = null }: MatchListProps) {
  const run = useMatchedRun();
  const { certain, doubtful, entries } = useCertainty(matches);
  return (
    <>
      <FreshnessNote entries={entries} />
      {group || run ? (
        <NeedSections matches={certain} name={name} words={words} group={group} />
      ) : (
        <GrowingList matches={certain} name={name} words={words} />
      )}
      {doubtful.length > 0 && (
        <>
          <hr class="divider" />
          <Heading2 sign="search">{t('find.doubtful')}</Heading2>
          <Text>{t('find.doubtfulText')}</Text>
          <GrowingList matches={doubtful} name={`${name} doubtful`} words={words} />
        </>
      )}
    </>
  );
}

/** Ten cards, and ten more on demand. */
function GrowingList({ matches, name, words }: Required<Omit<MatchListProps, 'group'>>) {
  const { router } = useModel();
  const [grown, setGrown] = useState({ name, shown: router.viewState(name) ?? STEP });
  // Another question begins with a short list again; its cards stay those of the last one where they are the same.
  const shown = grown.name === name ? grown.shown : (router.viewState(name) ?? STEP);
  const visible = useDeferredList(matches).slice(0, shown);
  const left = Math.min(STEP, matches.length - shown);
  const showMore = () => {
    router.setViewState(name, shown + STEP);
    setGrown({ name, shown: shown + STEP });
  };
  return (
    <>
      <MatchCards matches={visible} words={words} />
      {left > 0 && (
        <Button wide onClick={showMore}>
          {t('find.more', { count: left })}
        </Button>
      )}
    </>
  );
}
