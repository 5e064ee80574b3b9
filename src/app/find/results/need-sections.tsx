import { useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { byNeedFound, byNeedOf, type Match, type NeedSection } from '../../../resources/index.ts';
import type { NeedGroup } from '../../../shared/need-groups.ts';
import { signOfGroup, signOfNeed } from '../../card/signs.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import type { CheckTextKey } from '../../check/check-texts.ts';
import { useModel } from '../../core/model.ts';
import { Button } from '../../ui/button.tsx';
import { Tile } from '../../ui/pictogram.tsx';
import { HardWords } from '../../ui/words/explained.tsx';
import { DismissReason } from './dismiss-reason.tsx';
import { MatchCards } from './match-cards.tsx';
import { useMatchedRun } from './matched-run.ts';
import { saidBecause, whyLine } from './reason-line.ts';

/** As many of each need as one can choose from at a glance. */
const FIRST = 4;

interface NeedSectionsProps {
  readonly matches: readonly Match[];
  readonly name: string;
  readonly words: CheckTextKey | undefined;
  /** The subject that someone browses; null where the needs follow from answers. */
  readonly group: NeedGroup | null;
}

/** Found help under the needs it serves: the need is the heading, the organisation the detail. */
export function NeedSections({ matches, name, words, group }: NeedSectionsProps) {
  const catalogue = useCatalogue().searchState.catalogue.value;
  if (!catalogue) return null;
  const sections = group ? byNeedOf(group, matches, catalogue) : byNeedFound(matches);
  return (
    <>
      {sections.map((section, at) => (
        <Section
          key={`${name} ${section.need}`}
          section={section}
          name={`${name} ${section.need}`}
          words={words}
          group={group}
          above={sections.slice(0, at).flatMap(({ matches: some }) => some.slice(0, FIRST))}
        />
      ))}
    </>
  );
}

type SectionProps = Omit<NeedSectionsProps, 'matches'> & {
  readonly section: NeedSection;
  /** Help of the sections above. */
  readonly above: readonly Match[];
};

/** One need with its help, the first few at once. */
function Section({ section: { need, matches }, name, words, group, above }: SectionProps) {
  const { router } = useModel();
  const run = useMatchedRun();
  const [all, setAll] = useState(router.viewState(name) === 1);
  const showAll = () => {
    router.setViewState(name, 1);
    setAll(true);
  };
  // The heading says for what; a line is there for why, where an answer says it.
  const reasons = run ? (matches[0]?.reasons ?? []) : [];
  const why = saidBecause(reasons, words).length > 0 && whyLine(reasons, words);
  // Under "found" on the page of a search; right under the title where the page is the answer.
  const level = run ? 2 : 3;
  const Heading = `h${level}` as const;
  const title = t(need ? `needs.need.${need}` : 'find.otherHelp');
  const left = all ? 0 : matches.length - FIRST;
  return (
    <section class="need-section">
      <div class="need-section__head">
        <Tile name={need ? signOfNeed(need) : signOfGroup(group ?? 'arranging')} />
        <Heading class="nl-heading">{title}</Heading>
      </div>
      <HardWords texts={[title]} />
      {why && <p class="note">{why}</p>}
      {run && <DismissReason reasons={reasons} run={run} />}
      <MatchCards matches={all ? matches : matches.slice(0, FIRST)} words={words} underNeed={level} above={above} />
      {left > 0 && (
        <Button wide onClick={showAll}>
          {t('find.moreFor', { count: left })}
        </Button>
      )}
    </section>
  );
}
