import {
  closest,
  type KnownMunicipality,
  MUNICIPALITIES,
  MUNICIPALITIES_OF,
  municipalitiesNamed,
} from '../resources/rules/index.ts';

type Municipality = Pick<KnownMunicipality, 'code' | 'name'>;

type Read = { readonly found: Municipality } | { readonly trouble: string; readonly meant: readonly Municipality[] };

/** A line that names a municipality: which one it is, or why that is not known, with those that may be meant. */
export type TypedMunicipality = { readonly line: string } & Read;

const CODE = /(?:\bGM ?|^)0*(\d{1,4})\b/i;
const EMPTY_OR_AROUND = /\(\s*\)|^[\s:;,|-]+|[\s:;,|-]+$/g;

const listed = ({ code, name }: Municipality): Municipality => ({ code, name });

/** @param name what stands beside the code, if anything */
function byCode(code: string, name: string): Read {
  const known = MUNICIPALITIES.get(code);
  if (name !== '') return { found: { code, name } };
  if (known) return { found: listed(known) };
  return {
    trouble: `${code} staat niet op de lijst van gemeenten van ${MUNICIPALITIES_OF}. Schrijf de naam erbij, zoals GM0301:Zutphen.`,
    meant: [],
  };
}

function byName(name: string): Read {
  const named = municipalitiesNamed(name);
  const [first] = named;
  if (first && named.length === 1) return { found: listed(first) };
  if (first) return { trouble: `${name} is er ${named.length} keer. Welke bedoelt u?`, meant: named.map(listed) };
  const near = closest(
    name,
    [...MUNICIPALITIES.values()].map((one) => one.name),
  );
  const trouble = `“${name}” kennen wij niet. Schrijf de naam van de gemeente, of de code, zoals GM0301:Zutphen.`;
  return { trouble, meant: near ? municipalitiesNamed(near).map(listed) : [] };
}

function readLine(line: string): Read {
  const digits = CODE.exec(line)?.[1];
  const name = line.replace(CODE, ' ').replace(EMPTY_OR_AROUND, '').replace(/\s+/g, ' ').trim();
  return digits ? byCode(`GM${digits.padStart(4, '0')}`, name) : byName(name);
}

/** Reads municipalities as they are typed or pasted out of a spreadsheet: a name, a code, or both, each on a line. */
export function readMunicipalities(text: string): readonly TypedMunicipality[] {
  const lines = text.split('\n').flatMap((line) => line.trim() || []);
  const codes = new Set<string>();
  return lines.map((line) => {
    const read = readLine(line);
    if (!('found' in read)) return { line, ...read };
    const { code, name } = read.found;
    if (codes.has(code)) return { line, trouble: `${name} staat er al. Haal deze regel weg.`, meant: [] };
    codes.add(code);
    return { line, ...read };
  });
}
