import type { Area, Region } from '../catalogue/schema.ts';
import type { CellReader, Reading } from './cell-readers.ts';

function municipality(code: string, name: string, region: Region): Reading<Area> {
  const known = region.municipalities.map((one) => `${one.code}:${one.name}`);
  return known.length === 0 || known.includes(`${code}:${name}`)
    ? { value: { type: 'municipality', code, name } }
    : { problem: `Deze gemeente hoort niet bij de regio. Kies uit: ${known.join(', ')}.` };
}

function village(name: string, region: Region): Reading<Area> {
  return region.places.some((place) => place.name === name)
    ? { value: { type: 'place', name } }
    : { problem: 'Dit dorp staat niet in region.json. Schrijf de naam precies zoals daar, of voeg het dorp daar toe.' };
}

/** Reads one part of `werkgebied` for a region: `NL:Nederland`, `GM1963:Hoeksche Waard` or `WP:Strijen`. */
export function area(region: Region): CellReader<Area> {
  return (text) => {
    const [code = '', name = ''] = text.split(/:(.*)/s).map((part) => part.trim());
    if (code === 'NL') return { value: { type: 'country' } };
    if (/^GM\d{4}$/.test(code) && name !== '') return municipality(code, name, region);
    if (code === 'WP') return village(name, region);
    return { problem: 'Schrijf NL:Nederland, GM en vier cijfers met de gemeente (GM1963:Hoeksche Waard), of WP:dorp.' };
  };
}
