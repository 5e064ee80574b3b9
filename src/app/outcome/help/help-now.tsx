import { t } from '../../../i18n/index.ts';
import type { Outcome } from '../../../questionnaires/index.ts';
import { byNeedFound, freshness } from '../../../resources/index.ts';
import type { Run } from '../../../storage/index.ts';
import { FreshnessNote } from '../../card/freshness-note.tsx';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { CatalogueState } from '../../catalogue/catalogue-state.tsx';
import { PlaceChoice } from '../../catalogue/place-choice.tsx';
import { useModel } from '../../core/model.ts';
import { useMatches } from '../../find/results/use-matches.ts';
import { Text } from '../../ui/text.tsx';
import { NeedPanel } from './need-panel.tsx';
import { WaysOn } from './ways-on.tsx';

/** Needs with help on the page: more is no choice for who is tired. */
const MOST_NEEDS = 3;

interface HelpNowProps {
  readonly run: Run;
  readonly outcome: Outcome;
  /** Whether there is a figure above it. */
  readonly hasFigure: boolean;
}

/** What someone can do now: the help near them for what weighs most, and who to call when they do not know. */
export function HelpNow({ run, outcome, hasFigure }: HelpNowProps) {
  const { today } = useModel();
  const catalogue = useCatalogue().searchState.catalogue.value;
  const matches = useMatches(run.id);
  const certain = matches.filter(({ id }) => {
    const entry = catalogue?.entries.get(id);
    return entry && freshness(entry, today()) !== 'doubtful';
  });
  // A figure, and each thing that cannot wait after the first, takes the room of a need: it comes before them.
  const before = Number(hasFigure) + Math.max(0, outcome.urgent.length - 1);
  const most = Math.max(1, MOST_NEEDS - before);
  const sections = byNeedFound(certain).slice(0, most);
  return (
    <>
      <div class="help-where">
        <PlaceChoice />
        <FreshnessNote entries={certain.flatMap(({ id }) => catalogue?.entries.get(id) ?? [])} />
      </div>
      <CatalogueState>
        {sections.length === 0 && outcome.status !== 'empty' && <Text>{t('find.matches.noNeeds')}</Text>}
      </CatalogueState>
      <div class="need-panels">
        {sections.map((section) => (
          <NeedPanel key={section.need} section={section} run={run.id} />
        ))}
        <WaysOn run={run.id} outcome={outcome} found={matches.length} />
      </div>
    </>
  );
}
