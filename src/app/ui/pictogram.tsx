/** The signs by name: what they draw in a square of 24. Circles are written as arcs, so that each is one path. */
const SIGNS = {
  bed: 'M3 6v13M3 16h18v3M21 16v-3a3 3 0 0 0-3-3h-8v6M3 13h7M5 10a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0',
  'home-help':
    'M3 11l9-7 9 7M5.5 9.5V20h13V9.5M9 20v-1.5a3 3 0 0 1 6 0V20M10.25 12a1.75 1.75 0 1 0 3.5 0 1.75 1.75 0 1 0-3.5 0',
  day: 'M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4M8 12a4 4 0 1 0 8 0 4 4 0 1 0-8 0',
  coffee: 'M4 9h13v6a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5zM17 10h1a3 3 0 0 1 0 6h-1M8 3v2.5M12.5 3v2.5',
  talk: 'M3 5h12v8H8l-3 3v-3H3zM18 9h3v8h-2v3l-3-3h-5v-1',
  memory: 'M9 20v-3H7v-3H4.5L6 10.5a6.5 6.5 0 1 1 11 4.7V20M10 8.5a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1.1M12 14v.01',
  money: 'M3 7h18v11H3zM6.5 10v0M17.5 15v0M9.5 12.5a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0',
  letter: 'M3 6h18v13H3zM3 7l9 7 9-7',
  car: 'M4 12l2-5.5h12L20 12M3 12h18v5H3zM5.5 17v2M18.5 17v2M6.5 14.5h1M16.5 14.5h1',
  walk: 'M12 8l-3 3v3M12 8v5l3 3v5M12 13l-2 4-2 4M12 8l3 3h2.5M10.75 4a1.75 1.75 0 1 0 3.5 0 1.75 1.75 0 1 0-3.5 0',
  family:
    'M2.5 20v-4a4 4 0 0 1 8 0v4M13.5 20v-4a4 4 0 0 1 8 0v4M9.5 20v-1.5a2.5 2.5 0 0 1 5 0V20M4.25 7.5a2.25 2.25 0 1 0 4.5 0 2.25 2.25 0 1 0-4.5 0M15.25 7.5a2.25 2.25 0 1 0 4.5 0 2.25 2.25 0 1 0-4.5 0M10.5 12.5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0',
  young: 'M5 21v-2a7 7 0 0 1 14 0v2M8.3 6.3c2.7 1 5.7.2 7-2.3M9.5 15v3M14.5 15v3M8 7.5a4 4 0 1 0 8 0 4 4 0 1 0-8 0',
  sprout: 'M12 21v-9M12 13c0-4-3-6-8-6 0 4 3 6 8 6M12 11c0-4 3-7 8-7 0 5-3 7-8 7',
  clock: 'M12 7v5l3.5 2M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0',
  place: 'M12 21c-5-5.5-7-8.5-7-11.5a7 7 0 0 1 14 0c0 3-2 6-7 11.5zM9.5 9.5a2.5 2.5 0 1 0 5 0 2.5 2.5 0 1 0-5 0',
  phone:
    'M5 3.5h4l1.5 5-2.5 1.5a12 12 0 0 0 6 6l1.5-2.5 5 1.5v4a1.5 1.5 0 0 1-1.5 1.5A16.5 16.5 0 0 1 3.5 5 1.5 1.5 0 0 1 5 3.5z',
  chat: 'M4 5h16v11h-8l-5 4v-4H4zM8 9h8M8 12h5',
  globe: 'M3 12h18M12 3c5 5 5 13 0 18M12 3c-5 5-5 13 0 18M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0',
  euro: 'M18 6.5a7 7 0 1 0 0 11M4 10.5h9M4 13.5h8',
  key: 'M11 12.5h10V16M17 12.5V15M3 12.5a4 4 0 1 0 8 0 4 4 0 1 0-8 0',
  wheelchair: 'M10 7v6h6l2.5 5.5H21M10 9.5h5M8 11.5a5 5 0 1 0 6.5 6.5M8.5 4a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0',
  languages: 'M3 5h9M7.5 3v2M10 5c-.5 4-3 6.5-6.5 8M5 8c1 2.5 3 4 5.5 5M12 21l4.5-11L21 21M13.5 17.5h6',
  checked: 'M8 12.5l2.7 2.5L16 9.5M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0',
  add: 'M12 5v14M5 12h14',
  next: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  down: 'M5 9l7 7 7-7',
  close: 'M6 6l12 12M18 6L6 18',
  search: 'M15.5 15.5L21 21M4 10.5a6.5 6.5 0 1 0 13 0 6.5 6.5 0 1 0-13 0',
  menu: 'M4 7h16M4 12h16M4 17h16',
  edit: 'M4 20l1-4L16 5l3 3L8 19zM14 7l3 3',
  print: 'M7 9V3h10v6M7 18H4V9h16v9h-3M7 14h10v7H7z',
  play: 'M4 9.5v5h3.5L12 18.5V5.5L7.5 9.5zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11',
} as const;

export type PictogramName = keyof typeof SIGNS;

/** Point along the line of reading, and turn round where that runs from right to left. */
const TURNS: readonly PictogramName[] = ['next', 'back', 'play'];

/** A sign that stands beside words and never instead of them, so it is not read out. Takes the colour of its text. */
export function Pictogram({ name }: { readonly name: PictogramName }) {
  const turns = TURNS.includes(name) ? ' pictogram--turns' : '';
  return (
    <svg class={`pictogram${turns}`} viewBox="0 0 24 24" aria-hidden="true">
      <path d={SIGNS[name]} />
    </svg>
  );
}

/** A sign on a ground of its own, before a name. */
export function Tile({ name, isLarge = false }: { readonly name: PictogramName; readonly isLarge?: boolean }) {
  return (
    <span class={isLarge ? 'tile tile--door' : 'tile'}>
      <Pictogram name={name} />
    </span>
  );
}
