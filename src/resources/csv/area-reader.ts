import { findPlace } from '../catalogue/find-place.ts';
import type { Area, Region } from '../catalogue/schema.ts';
import { closest, plainWord } from '../rules/closest.ts';
import * as say from '../rules/say/in-time-and-place.ts';
import type { CellReader, Reading } from './cell-readers.ts';

const written = ({ code, name }: Region['municipalities'][number]): string => `${code}:${name}`;

function municipality(code: string, name: string, region: Region): Reading<Area> {
  const known = region.municipalities;
  if (known.length === 0 || known.some((one) => one.code === code && one.name === name)) {
    return name === '' ? { problem: say.noArea() } : { value: { type: 'municipality', code, name } };
  }
  const meant = known.find((one) => one.code === code) ?? known.find((one) => plainWord(one.name) === plainWord(name));
  const isSlip = meant && (name === '' || closest(name, [meant.name]) !== undefined);
  if (meant && isSlip) return { problem: say.areaByName(written(meant)) };
  const why =
    meant?.code === code ? `${code} is ${meant.name}, niet ${name}. ` : 'Deze gemeente hoort niet bij de regio. ';
  return { problem: say.area(`${why}Kies uit: ${known.map(written).join(', ')}.`) };
}

function village(name: string, region: Region): Reading<Area> {
  if (region.places.some((place) => place.name === name)) return { value: { type: 'place', name } };
  const meant = findPlace(region.places, name)[0]?.name;
  if (meant) return { problem: say.areaByName(`WP:${meant}`) };
  const near = closest(
    name,
    region.places.map((place) => place.name),
  );
  return {
    problem: say.area(
      `Dit dorp staat niet in region.json. ${near ? `Bedoelt u ${near}? ` : ''}Schrijf de naam precies zoals daar, of voeg het dorp daar toe.`,
    ),
  };
}

/** A bare name of the country, a municipality or a village, with the code that it lacks. */
function byName(text: string, region: Region): Reading<Area> {
  const plain = plainWord(text.replace(/^gemeente /i, ''));
  if (['nederland', 'nl', 'landelijk', 'heelnederland'].includes(plain))
    return { problem: say.areaByName('NL:Nederland') };
  const own = region.municipalities.find((one) => plainWord(one.name) === plain);
  if (own) return { problem: say.areaByName(written(own)) };
  const place = findPlace(region.places, text)[0];
  return { problem: place ? say.areaByName(`WP:${place.name}`) : say.noArea() };
}

/** Reads one part of `werkgebied` for a region: `NL:Nederland`, `GM1963:Hoeksche Waard` or `WP:Strijen`. */
export function area(region: Region): CellReader<Area> {
  return (text) => {
    // `GM1963 Hoeksche Waard` and `GM1963-Hoeksche Waard` lack no more than the sign between.
    const loose = /^(GM\d{4})[ –-]+(?=\p{L})(.+)$/iu.exec(text);
    if (loose) {
      const [, code = '', name = ''] = loose;
      const reading = municipality(code.toUpperCase(), name.trim(), region);
      return 'value' in reading ? { problem: say.areaByName(`${code.toUpperCase()}:${name.trim()}`) } : reading;
    }
    const [code = '', name = ''] = text.split(/:(.*)/s).map((part) => part.trim());
    if (code === 'NL' && text !== 'NL') return { value: { type: 'country' } };
    if (/^GM\d{4}$/i.test(code)) return municipality(code.toUpperCase(), name, region);
    return code === 'WP' ? village(name, region) : byName(text, region);
  };
}
