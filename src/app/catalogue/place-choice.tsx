import { t } from '../../i18n/index.ts';
import { useModel } from '../core/model.ts';
import { SelectField } from '../ui/select-field.tsx';
import { useCatalogue } from './catalogue-context.ts';
import { placeOptions, readPlaceOption } from './place-options.ts';

/**
 * Where someone lives: a list of villages and four-digit postcodes of all regions that is on the device; the region follows
 * from the village. No text field, so that the browser has nothing to ask its maker; no location service.
 */
export function PlaceChoice() {
  const { regions, prepare } = useCatalogue();
  const { stored } = useModel();
  const names = regions.names.value;
  if (names.length === 0) return null;
  const { places, postcodes } = placeOptions(names);
  const several = names.length > 1;
  const value = regions.chosen.value ? `${regions.chosen.value.id}/${stored.state.value.place ?? ''}` : '';
  return (
    <SelectField
      id="place"
      label={t('catalogue.place')}
      value={value}
      hint={regions.isOpen.value ? t('catalogue.placeHint') : undefined}
      onChange={(option) => {
        const { region, place } = readPlaceOption(option);
        regions.choose(region, place);
        void prepare();
      }}
    >
      {several && <option value="">{t('catalogue.placeNone')}</option>}
      {several ? (
        <optgroup label={t('catalogue.wholeRegions')}>
          {names.map(({ id, name }) => (
            <option key={id} value={`${id}/`}>
              {t('catalogue.wholeRegion', { region: name })}
            </option>
          ))}
        </optgroup>
      ) : (
        <option value={`${names[0]?.id}/`}>{t('catalogue.placeAny')}</option>
      )}
      <PlaceGroup label={t('catalogue.places')} options={places} />
      <PlaceGroup label={t('catalogue.postcodes')} options={postcodes} />
    </SelectField>
  );
}

function PlaceGroup({
  label,
  options,
}: {
  readonly label: string;
  readonly options: ReturnType<typeof placeOptions>['places'];
}) {
  return (
    <optgroup label={label}>
      {options.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </optgroup>
  );
}
