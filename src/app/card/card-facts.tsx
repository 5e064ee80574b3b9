import type { ComponentChildren } from 'preact';
import { t, translate } from '../../i18n/index.ts';
import { type Entry, freshness, glance, type Place, type Where } from '../../resources/index.ts';
import { useCatalogue } from '../catalogue/catalogue-context.ts';
import { CatalogueText } from '../catalogue/catalogue-text.tsx';
import { useModel } from '../core/model.ts';
import { Pictogram, type PictogramName } from '../ui/pictogram.tsx';

interface Fact {
  readonly sign: PictogramName;
  readonly text: ComponentChildren;
}

function whereFact(where: Where): Fact {
  switch (where.kind) {
    case 'near':
      if (where.km === undefined) return { sign: 'place', text: <CatalogueText>{where.place}</CatalogueText> };
      return {
        sign: 'place',
        text: t(where.km === 0 ? 'card.where.here' : 'card.where.near', { place: where.place, km: where.km }),
      };
    case 'area':
      return { sign: 'place', text: t('card.where.area', { name: where.name }) };
    case 'at-home':
      return { sign: 'home-help', text: t('card.where.at-home') };
    case 'phone':
      return { sign: 'phone', text: t('card.where.phone') };
    default:
      return { sign: 'globe', text: t(`card.where.${where.kind}`) };
  }
}

interface CardFactsProps {
  readonly entry: Entry;
  /** Where someone lives, for the distance. */
  readonly place: Place | undefined;
}

/**
 * Where it is, how one gets in, what it costs and for whom it is, as far as it is known, each in a few words. What does not
 * fit in one line is not shown: the order is that of what decides.
 */
export function CardFacts({ entry, place }: CardFactsProps) {
  const { today } = useModel();
  const places = useCatalogue().searchState.catalogue.value?.region.places ?? [];
  const { where, access, cost, leadWeeks, audiences } = glance(entry, place, places);
  const [audience] = audiences;
  const whom = audience && translate(`card.for.${audience}`);
  const facts: readonly Fact[] = [
    ...(where ? [whereFact(where)] : []),
    ...(access ? [{ sign: 'key' as const, text: t(`card.access.${access}`) }] : []),
    ...(cost ? [{ sign: 'euro' as const, text: t(`card.cost.${cost}`) }] : []),
    ...(leadWeeks ? [{ sign: 'clock' as const, text: t('card.ahead', { count: leadWeeks }) }] : []),
    ...(whom ? [{ sign: 'family' as const, text: whom }] : []),
    ...(freshness(entry, today()) === 'checked' ? [{ sign: 'checked' as const, text: t('card.checked') }] : []),
  ];
  if (facts.length === 0) return null;
  return (
    <ul class="card-facts">
      {facts.map(({ sign, text }) => (
        <li key={sign}>
          <Pictogram name={sign} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
