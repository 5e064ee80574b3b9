import { useMemo, useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import { type Match, type Place, whereFound } from '../../../resources/index.ts';
import type { NeedGroup } from '../../../shared/need-groups.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import type { CheckTextKey } from '../../check/check-texts.ts';
import { useModel } from '../../core/model.ts';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { MatchList } from './match-list.tsx';
import { RegionMap } from './region-map.tsx';

type View = 'list' | 'map';

/** What Back finds again: the router keeps numbers only. */
const MAP_KEPT = 'map';
/** With fewer villages a picture tells nothing that the list does not. */
const LEAST_VILLAGES = 3;

interface FoundViewProps {
  readonly matches: readonly Match[];
  /** The village to mark on the map. */
  readonly home: Place | undefined;
  /** Tells what was asked from what was asked before, so that the list begins anew. */
  readonly name?: string;
  /** The words of the check that the reasons speak of. */
  readonly words?: CheckTextKey | undefined;
  /** The subject that someone browses, if any. */
  readonly group?: NeedGroup | null;
}

/** What was found, as a list or on a map of the region, as someone likes. */
export function FoundView({ matches, home, name = '', words, group = null }: FoundViewProps) {
  const { router } = useModel();
  const catalogue = useCatalogue().searchState.catalogue.value;
  const [view, setView] = useState<View>(router.viewState(MAP_KEPT) ? 'map' : 'list');
  const groups = useMemo(() => (catalogue ? whereFound(catalogue, matches) : []), [catalogue, matches]);
  const choose = (next: View) => {
    router.setViewState(MAP_KEPT, Number(next === 'map'));
    setView(next);
  };
  const hasMap = groups.filter(({ where }) => where.kind === 'place').length >= LEAST_VILLAGES;
  return (
    <>
      {hasMap && (
        <div class="found-view no-print">
          <RadioGroup
            label={t('map.view')}
            name="found-view"
            options={[
              { value: 'list', label: t('map.viewList') },
              { value: 'map', label: t('map.viewMap') },
            ]}
            chosen={view}
            onChoose={choose}
          />
        </div>
      )}
      {catalogue && hasMap && view === 'map' ? (
        <RegionMap
          places={catalogue.region.places}
          groups={groups}
          matches={matches}
          home={home}
          name={name}
          words={words}
        />
      ) : (
        <MatchList name={name} matches={matches} words={words} group={group} />
      )}
    </>
  );
}
