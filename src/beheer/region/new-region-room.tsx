import { useSignal } from '@preact/signals';
import { idTrouble, newRegionFile, readMunicipalities } from '../../catalogue-files/index.ts';
import type { Region } from '../../resources/index.ts';
import { COLUMNS, parsePhoneNumber } from '../../resources/rules/index.ts';
import { useBench } from '../bench-context.ts';
import { Button } from '../ui/button.tsx';
import { typed } from '../ui/put.ts';
import { MunicipalitiesField } from './municipalities-field.tsx';
import { PlacesField } from './places-field.tsx';
import { RegionText } from './region-text.tsx';
import { readPlaces } from './typed-places.ts';

const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** What someone types about a region, each as it stands in its field. */
function useFields() {
  return {
    name: useSignal(''),
    municipalities: useSignal(''),
    mail: useSignal(''),
    phone: useSignal(''),
    places: useSignal(''),
  };
}

type Fields = ReturnType<typeof useFields>;

/** The file that these fields make; a text in Dutch when they cannot. */
function fileOf({ name, municipalities, mail, phone, places }: Fields): { readonly text: string } | string {
  const id = slugOf(name.value);
  if (id === '') return 'Vul de naam van de regio in.';
  const read = readMunicipalities(municipalities.value);
  if (read.length === 0) return 'Vul minstens één gemeente in.';
  const wrong = read.find((one) => 'trouble' in one);
  if (wrong) return wrong.trouble;
  const trouble = idTrouble(id);
  if (trouble) return trouble;
  const number = parsePhoneNumber(phone.value.trim());
  if (phone.value.trim() !== '' && !number) return 'Dit is geen Nederlands nummer. Schrijf het zoals 14 0575.';
  const region = {
    id,
    name: name.value.trim(),
    municipalities: read.flatMap((one) => ('found' in one ? one.found : [])),
    mail: mail.value.trim(),
    ...(number && { phone: number }),
    places: [...readPlaces(places.value)],
  };
  return newRegionFile(region, new Date());
}

function Questions({ fields }: { readonly fields: Fields }) {
  const { name, municipalities, mail, phone, places } = fields;
  return (
    <>
      <label class="o-field">
        <span>1. Hoe heet de regio? Zoals mensen hem kennen.</span>
        <input value={name.value} onInput={typed(name)} />
      </label>
      <MunicipalitiesField text={municipalities} />
      <PlacesField text={places} municipalities={municipalities} />
      <label class="o-field">
        <span>4. Welk nummer kunnen mensen bellen, in de hele regio? Mag leeg.</span>
        <input type="tel" placeholder="14 0575" value={phone.value} onInput={typed(phone)} />
      </label>
      <label class="o-field">
        <span>5. Naar welk mailadres sturen mensen verbeteringen? Mag leeg.</span>
        <input type="email" value={mail.value} onInput={typed(mail)} />
      </label>
    </>
  );
}

/** Begins a region: what it is called, what is in it, and then an empty list. */
export function NewRegionRoom() {
  const { open } = useBench();
  const fields = useFields();
  const text = useSignal('');
  const trouble = useSignal('');
  const make = () => {
    const made = fileOf(fields);
    trouble.value = typeof made === 'string' ? made : '';
    if (typeof made !== 'string') text.value = made.text;
  };
  const begin = (region: Region, regionText: string) => {
    const sheet = { records: [[...COLUMNS]], remarks: [], separator: '\t' };
    open({ fileName: 'nieuw', folder: region.id, sheet, region, regionText, regionReports: [] }, region);
  };
  return (
    <div class="o-page o-start">
      <h1>Een nieuwe regio</h1>
      <p class="o-lead">U geeft de gemeenten en dorpen. Daarna vult u de lijst met hulp, hier of in Excel.</p>
      <section class="o-card" aria-label="Over de regio">
        <Questions fields={fields} />
        <div class="o-row">
          <Button look={text.value === '' ? 'main' : 'soft'} isLarge onClick={make}>
            {text.value === '' ? 'Maak region.json' : 'Maak region.json opnieuw'}
          </Button>
          <span role="alert">{trouble.value}</span>
        </div>
      </section>
      {text.value !== '' && (
        <section class="o-card" aria-label="Kijk het na">
          <h2>Kijk het na</h2>
          <p>
            Zo staat uw regio in het bestand. U mag hier verbeteren. Bewaar het later samen met de lijst in één map.
          </p>
          <RegionText text={text} folder={undefined} onUse={begin} />
        </section>
      )}
    </div>
  );
}
