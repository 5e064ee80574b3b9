import { type Entry, type Region, withAgeing } from '../resources/index.ts';
import { codeName, isHidden, type RegionEntries } from '../resources/rules/index.ts';
import { type Around, articleOf, day, escaped, link } from './guide-entry.ts';
import { NATIONAL } from './packs.ts';

/** A file of the guide, by its name in the folder `gids`. */
export type GuideFiles = ReadonlyMap<string, string>;

const STYLE = `body{max-width:44rem;margin:0 auto;padding:1rem;font:1.0625rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere;color:#1c2625;background:#fffdf8}
a{color:#0b4f5b}h1,h2,h3,h4{line-height:1.25}h2{margin-top:2.5rem;border-bottom:2px solid #0b4f5b}
article{padding:.5rem 0;border-bottom:1px solid #ddd6c9;break-inside:avoid}h3{margin:1.5rem 0 0}h4{margin:.5rem 0 .25rem}p,dl{margin:.25rem 0}
dt{float:left;margin-right:.4rem;font-weight:600}dt::after{content:":"}dd{margin:0}
@media(prefers-color-scheme:dark){body{color:#ece7dd;background:#141c1b}a{color:#8fd3dc}}
@media print{nav{display:none}body{max-width:none;font-size:10.5pt}}
`;

/** What the app shows on that day: nothing that is over, and nothing that is out of sight. */
const isShown = (entry: Entry, region: Region, today: string): boolean => !isHidden(withAgeing(entry, region), today);

/** Entries by their first kind, in the words of residents, in the order of those words. */
function byKind(entries: readonly Entry[]): readonly (readonly [kind: string, entries: readonly Entry[]])[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const kind = entry.kinds[0] ?? '';
    groups.set(kind, [...(groups.get(kind) ?? []), entry]);
  }
  return [...groups]
    .map(([kind, own]) => [codeName(kind) ?? kind, own.sort((a, b) => a.name.localeCompare(b.name, 'nl'))] as const)
    .sort(([a], [b]) => a.localeCompare(b, 'nl'));
}

function regionPart({ region, entries }: RegionEntries, all: Around['entries'], today: string): string {
  const around: Around = { region, entries: all };
  const kinds = byKind(entries.filter((entry) => isShown(entry, region, today)));
  const parts = kinds.map(([kind, own]) =>
    [`<h3>${escaped(kind)}</h3>`, ...own.map((entry) => articleOf(entry, around))].join('\n'),
  );
  return [`<section><h2 id="regio-${region.id}">${escaped(region.name)}</h2>`, ...parts, '</section>'].join('\n');
}

/**
 * The whole list as one plain web page, for who has no app, and for paper: no script, no search. One page for all, so
 * that a host never sees which help someone reads.
 * @param today as YYYY-MM-DD
 */
export function guideFiles(regions: readonly RegionEntries[], today: string): GuideFiles {
  const sorted = [...regions].sort(
    (a, b) =>
      Number(a.region.id === NATIONAL) - Number(b.region.id === NATIONAL) ||
      a.region.name.localeCompare(b.region.name, 'nl'),
  );
  const all = new Map(regions.flatMap(({ entries }) => entries.map((entry) => [entry.id, entry] as const)));
  const page = [
    '<!doctype html>',
    '<html lang="nl"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<title>Gids met hulp</title><link rel="stylesheet" href="gids.css"></head><body>',
    `<h1>Gids met hulp</h1><p>Dit is de lijst van ${day(today)}. Is er direct gevaar? Bel ${link('tel:112', '112')}.</p>`,
    `<nav><ul>${sorted.map(({ region }) => `<li>${link(`#regio-${region.id}`, region.name)}</li>`).join('')}</ul></nav>`,
    ...sorted.map((one) => regionPart(one, all, today)),
    '</body></html>',
    '',
  ].join('\n');
  return new Map([
    ['index.html', page],
    ['gids.css', STYLE],
  ]);
}
