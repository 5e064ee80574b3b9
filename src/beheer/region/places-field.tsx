import type { Signal } from '@preact/signals';
import { knownPlaces, readMunicipalities } from '../../catalogue-files/index.ts';
import { MUNICIPALITIES_OF } from '../../resources/rules/index.ts';
import { SpotMap } from '../board/spot-map.tsx';
import { Button } from '../ui/button.tsx';
import { typed } from '../ui/put.ts';
import { readPlaces, withPlaces } from './typed-places.ts';

interface PlacesFieldProps {
  readonly text: Signal<string>;
  /** The municipalities as they are typed. */
  readonly municipalities: Signal<string>;
}

/** The places as they lie, as far as they have a place: who typed one wrong sees it far from the others. */
function PlacesMap({ text }: { readonly text: string }) {
  const places = readPlaces(text).filter(({ lat, lon }) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && lat !== 0);
  if (places.length < 2) return null;
  return (
    <figure class="o-figure-map">
      <SpotMap places={places.map(({ name, lat, lon }) => ({ name, lat, lon, isOpen: false }))} />
      <figcaption class="o-small">
        {places.length} plaatsen. Ligt er een fout? Verbeter dan de breedte of lengte. De meeste plaatsen in Nederland
        hebben breedte 51 tot 53,5 en lengte 3,5 tot 7.
      </figcaption>
    </figure>
  );
}

/** Villages and quarters, a line each: typed, pasted, or those that are known of the municipalities. */
export function PlacesField({ text, municipalities }: PlacesFieldProps) {
  const found = readMunicipalities(municipalities.value).flatMap((one) => ('found' in one ? one.found : []));
  const known = knownPlaces(found);
  const add = () => {
    text.value = withPlaces(text.value, known);
  };
  return (
    <div class="o-stack">
      <label class="o-field">
        <span>
          3. Welke dorpen? Elk op een regel: naam; postcodes; breedte; lengte; code van de gemeente. U mag cellen uit
          Excel plakken. Dit kan ook later.
        </span>
        <textarea
          rows={6}
          placeholder="Warnsveld; 7231; 52,136; 6,228; GM0301"
          value={text.value}
          onInput={typed(text)}
        />
      </label>
      <PlacesMap text={text.value} />
      {known.length > 0 && (
        <>
          <Button icon="plus" onClick={add}>
            {known.length === 1 ? 'Zet 1 plaats erbij' : `Zet ${known.length} plaatsen erbij`}
          </Button>
          <p class="o-small">
            Uit GeoNames, {MUNICIPALITIES_OF} (CC BY 4.0). Er zijn ook wijken bij. Haal weg wat u niet gebruikt. De
            postcodes typt u zelf: de vier cijfers.
          </p>
        </>
      )}
    </div>
  );
}
