import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../../i18n/index.ts';
import type { FoundGroup, Match, Place } from '../../../resources/index.ts';
import type { CheckTextKey } from '../../check/check-texts.ts';
import { useModel } from '../../core/model.ts';
import { Button } from '../../ui/button.tsx';
import { Heading2, Text } from '../../ui/text.tsx';
import { MapDrawing } from '../map/map-drawing.tsx';
import { groupButtonId, groupLine, MapGroups } from '../map/map-groups.tsx';
import { mapLayout } from '../map/map-layout.ts';
import { MatchList } from './match-list.tsx';

/** What Back finds again: the number of the chosen group; the same search gives the same groups again. */
const GROUP_KEPT = 'map-group';
const NOTHING = -1;
const HEADING = 'map-found';

/** Where the reader goes after a choice. */
interface Move {
  readonly to: string;
  readonly block: ScrollLogicalPosition;
}

function follow({ to, block }: Move): void {
  const element = document.getElementById(to);
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block });
}

interface RegionMapProps {
  /** All places of the region. */
  readonly places: readonly Place[];
  readonly groups: readonly FoundGroup[];
  /** The same, in the order in which they were found. */
  readonly matches: readonly Match[];
  /** The village to mark. */
  readonly home: Place | undefined;
  readonly name: string;
  readonly words: CheckTextKey | undefined;
}

/** What was found as a picture of the region, a list of the same groups, and the cards of the group that is chosen. */
export function RegionMap({ places, groups, matches, home, name, words }: RegionMapProps) {
  const { router } = useModel();
  const [id, setId] = useState(groups[router.viewState(GROUP_KEPT) ?? NOTHING]?.id);
  const chosen = groups.find((group) => group.id === id) ?? null;
  const layout = useMemo(() => mapLayout(places, groups, home), [places, groups, home]);
  const move = useRef<Move | null>(null);

  // After the words of the heading changed, so that the new ones are read out.
  useLayoutEffect(() => {
    if (move.current) follow(move.current);
    move.current = null;
  }, [id]);

  // The groups may have changed since: someone typed on.
  useEffect(() => router.setViewState(GROUP_KEPT, chosen ? groups.indexOf(chosen) : NOTHING), [router, groups, chosen]);

  const choose = (next: FoundGroup | null, then: Move | null) => {
    move.current = then;
    setId(next?.id);
  };
  const toggle = (group: FoundGroup | undefined) => {
    if (!group) return;
    if (group === chosen) choose(null, null);
    else choose(group, { to: HEADING, block: 'start' });
  };
  const showAll = () => {
    if (chosen) choose(null, { to: groupButtonId(groups.indexOf(chosen)), block: 'center' });
  };
  const listName = `${name} ${chosen?.id ?? ''}`;
  return (
    <>
      <div class="no-print">
        <Text>{t('map.lead')}</Text>
      </div>
      <div class="region-map">
        <div>
          <MapDrawing
            layout={layout}
            chosen={chosen?.where.kind === 'place' ? chosen.where.place.name : null}
            onChoose={(village) =>
              toggle(groups.find(({ where }) => where.kind === 'place' && where.place.name === village))
            }
          />
          {layout.ring && <Text>{t('map.ring', { place: layout.ring.id })}</Text>}
        </div>
        <MapGroups groups={groups} chosen={chosen} onChoose={toggle} />
      </div>
      <Heading2 id={HEADING}>{chosen ? groupLine(chosen) : t('map.everything', { count: matches.length })}</Heading2>
      {chosen && (
        <p class="nl-paragraph no-print">
          <Button onClick={showAll}>{t('map.all')}</Button>
        </p>
      )}
      <MatchList key={listName} name={listName} matches={chosen?.matches ?? matches} words={words} />
    </>
  );
}
