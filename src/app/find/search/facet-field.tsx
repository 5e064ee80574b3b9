import { t } from '../../../i18n/index.ts';
import type { Facet } from '../../../resources/index.ts';
import { useCatalogue } from '../../catalogue/catalogue-context.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { RadioGroup } from '../../ui/fields/radio-group.tsx';
import { HardWords } from '../../ui/words/explained.tsx';
import { facetLabel } from './facet-label.ts';
import { KindChoice } from './kind-choice.tsx';

/** More boxes than this at once is no choice any more. */
const AT_ONCE = 8;

/** One facet to narrow the list by, as native controls, each value with the number it would show. */
export function FacetField({ facet }: { readonly facet: Facet }) {
  if (facet.id === 'group') return <KindChoice facet={facet} />;
  return facet.id === 'distance' ? <DistanceChoice facet={facet} /> : <Boxes facet={facet} />;
}

/** How far: one thing or nothing. */
function DistanceChoice({ facet: { id, options } }: { readonly facet: Facet }) {
  const { searchState } = useCatalogue();
  const chosen = searchState.chosen.value[id]?.values[0] ?? 'any';
  const choices = options.map(({ value, count }) => ({
    value,
    label: t('find.option', { label: facetLabel(id, value, searchState.near.value), number: count }),
  }));
  return (
    <RadioGroup
      label={t('find.facet.distance')}
      name="distance"
      options={[...choices, { value: 'any', label: t('find.distance.any') }]}
      chosen={chosen}
      onChoose={(value) => searchState.choose(id, value === 'any' ? [] : [value])}
    />
  );
}

/** Any number of values, the first eight in sight. */
function Boxes({ facet: { id, options } }: { readonly facet: Facet }) {
  const rest = options.slice(AT_ONCE);
  return (
    <fieldset class="choice-buttons">
      <legend class="utrecht-form-label">{t(`find.facet.${id}`)}</legend>
      <BoxList id={id} options={options.slice(0, AT_ONCE)} />
      {rest.length > 0 && (
        <Disclosure title={t('find.moreOptions')}>
          <BoxList id={id} options={rest} />
        </Disclosure>
      )}
      <HardWords texts={options.map(({ value }) => facetLabel(id, value, undefined))} />
    </fieldset>
  );
}

function BoxList({ id, options }: Pick<Facet, 'id' | 'options'>) {
  const { searchState } = useCatalogue();
  const chosen = searchState.chosen.value[id]?.values ?? [];
  const toggle = (value: string) =>
    searchState.choose(id, chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <div class="choice-buttons__options">
      {options.map(({ value, count }) => (
        <label class="option" key={value}>
          <input
            class="option__control"
            type="checkbox"
            name={id}
            value={value}
            checked={chosen.includes(value)}
            onChange={() => toggle(value)}
          />
          <span class="option__label">
            {t('find.option', { label: facetLabel(id, value, undefined), number: count })}
          </span>
        </label>
      ))}
    </div>
  );
}
