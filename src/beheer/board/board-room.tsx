import { useMemo } from 'preact/hooks';
import { formatDate } from '../../i18n/index.ts';
import { useBench } from '../bench-context.ts';
import { Button } from '../ui/button.tsx';
import type { Work } from '../work/work.ts';
import { ExpiringCard } from './expiring-card.tsx';
import { FactsCard } from './facts-card.tsx';
import { percent, sharesOf } from './figures.ts';
import { HelpsMost } from './helps-most.tsx';
import { ReadingCard } from './reading-card.tsx';
import { RulesCard } from './rules-card.tsx';
import { useShowRows } from './show-rows.ts';
import { WhiteSpots } from './white-spots.tsx';

interface FigureProps {
  readonly name: string;
  readonly part: { readonly known: number; readonly all: number };
  readonly note: string;
  readonly onShow?: () => void;
}

function Figure({ name, part, note, onShow }: FigureProps) {
  return (
    <section class="o-card o-figure" aria-label={name}>
      <h2>{name}</h2>
      <p class="o-figure__number">
        {percent(part)} <small>%</small>
      </p>
      <meter min={0} max={100} value={percent(part)} aria-label={name} />
      {onShow ? (
        <button type="button" class="o-link" onClick={onShow}>
          {note}
        </button>
      ) : (
        <p class="o-small">{note}</p>
      )}
    </section>
  );
}

/** How a list is doing: what is known, what was checked, what ends, and where help is missing. */
export function BoardRoom({ work }: { readonly work: Work }) {
  const { today, national } = useBench();
  const checked = work.checked.value;
  const shares = useMemo(() => sharesOf(checked, today), [checked, today]);
  const show = useShowRows(work);
  const { reachable, together } = shares;
  const [, numbers] = shares.facts.find(([{ id }]) => id === 'nummer') ?? [undefined, reachable];
  return (
    <div class="o-page">
      <div class="o-row">
        <h1 class="o-grow">Hoe staat de lijst ervoor?</h1>
        <Button icon="print" onClick={() => print()}>
          Print voor overleg
        </Button>
      </div>
      <p class="o-small">
        {reachable.all} vermeldingen in {work.region.value.name} · {formatDate(today)}
      </p>
      <HelpsMost work={work} />
      <div class="o-figures">
        <Figure
          name="Bereikbaar"
          part={reachable}
          note={`${reachable.open.size} zonder nummer, site of mail`}
          onShow={show('Geen nummer, site of mail', reachable.open)}
        />
        <Figure
          name="Nummer bevestigd"
          part={numbers}
          note={`${numbers.open.size} zonder bevestigd nummer`}
          onShow={show('Geen bevestigd nummer', numbers.open)}
        />
        <Figure
          name="Nagekeken"
          part={shares.checked}
          note={`${shares.checked.open.size} nog niet nagekeken`}
          onShow={show('Niet nagekeken', shares.checked.open)}
        />
        <Figure
          name="Belangrijke feiten"
          part={together}
          note={`${together.known} van ${together.all} feiten bekend`}
        />
      </div>
      <div class="o-two">
        <FactsCard facts={shares.facts} show={show} />
        <ExpiringCard work={work} today={today} />
      </div>
      <WhiteSpots work={work} national={national.value} />
      <div class="o-two">
        <ReadingCard work={work} show={show} />
        <RulesCard work={work} />
      </div>
    </div>
  );
}
