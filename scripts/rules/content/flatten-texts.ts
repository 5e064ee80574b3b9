import * as v from 'valibot';

/** Texts by path: `start.title`, or `device[]` for a list, whose items are joined. */
export type Texts = ReadonlyMap<string, string>;

interface Group {
  readonly [key: string]: string | readonly string[] | Group;
}

/** One file of texts: strings and lists of strings, grouped as deep as one likes. */
export const TextsFileSchema: v.GenericSchema<Group> = v.lazy(() =>
  v.record(v.string(), v.union([v.string(), v.array(v.string()), TextsFileSchema])),
);

export function flattenTexts(group: Group, path = ''): Texts {
  const entries = Object.entries(group).flatMap(([key, value]): (readonly [string, string])[] => {
    const place = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') return [[place, value]];
    return isList(value) ? [[`${place}[]`, value.join('\n')]] : [...flattenTexts(value, place)];
  });
  return new Map(entries);
}

const isList = (value: readonly string[] | Group): value is readonly string[] => Array.isArray(value);
