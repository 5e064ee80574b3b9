import MiniSearch from 'minisearch';
import { createElement as h, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';

/** As many cards as ours shows before "more". */
const SHOWN = 10;

const pack = new URLSearchParams(location.search).get('pack') ?? 'real';
const entries = (await (await fetch(`./${pack}.json`)).json()).map((entry, id) => ({ ...entry, id }));
const index = new MiniSearch({
  fields: ['name', 'short', 'keywords', 'place'],
  searchOptions: { boost: { name: 4, keywords: 3 }, prefix: true, fuzzy: 0.2 },
});
index.addAll(entries);

const Card = ({ entry }) =>
  h(
    'li',
    null,
    h('h3', null, entry.name),
    h('p', null, entry.short),
    h('p', null, [entry.organisation, entry.place].filter(Boolean).join(', ')),
    entry.phone && h('a', { href: `tel:${entry.phone}` }, entry.phone),
  );

function Finder() {
  const [query, setQuery] = useState('');
  const found = useMemo(() => (query ? index.search(query).map(({ id }) => entries[id]) : entries), [query]);
  return h(
    'main',
    null,
    h('h1', null, 'Zoek hulp'),
    h('input', { type: 'search', value: query, onInput: (event) => setQuery(event.target.value) }),
    h('p', { role: 'status' }, `${found.length} gevonden`),
    h(
      'ul',
      { className: 'cards' },
      found.slice(0, SHOWN).map((entry) => h(Card, { key: entry.id, entry })),
    ),
  );
}
createRoot(document.getElementById('root')).render(h(Finder));
