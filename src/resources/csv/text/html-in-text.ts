const TAG = /<\/?[a-z][a-z0-9]*(?:\s[^<>]*)?\/?>|<!--.*?-->/gis;
/** Marks of an editor for websites: bold, a link, a block that the site fills in, a new line that stayed a code. */
const MARKS: readonly (readonly [RegExp, string])[] = [
  [/\*\*([^*\n]+)\*\*/g, '$1'],
  [/__([^_\n]+)__/g, '$1'],
  [/\[([^\][\n]+)\]\(https?:\/\/[^)\s]+\)/g, '$1'],
  [/\[([a-z]{1,10})\]([^[\]]*)\[\/\1\]/gi, '$2'],
  [/\[\/?[a-z_]+(?:\s+[a-z_]+=[^\]]*)\]|\[\/[a-z_]+\]/g, ''],
  [/(?<=\S)(?:\\r)?\\n(?=\S)/g, '\n'],
  [/_x[0-9a-f]{4}_/gi, ''],
];
/** A place that a program should have filled in: what belongs there nobody knows. */
const UNFILLED = /\{\{[^{}]*\}\}|<\/?[a-z]+$|\$\{[^{}]*\}/i;
const ENTITY = /&(?:#\d{1,6}|#x[0-9a-f]{1,6}|[a-z]{2,8}\d?);/gi;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
  euro: '€',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  bull: '•',
  middot: '·',
  copy: '©',
  deg: '°',
  frac12: '½',
  eacute: 'é',
  egrave: 'è',
  euml: 'ë',
  ecirc: 'ê',
  iuml: 'ï',
  iacute: 'í',
  ouml: 'ö',
  oacute: 'ó',
  uuml: 'ü',
  uacute: 'ú',
  auml: 'ä',
  aacute: 'á',
  agrave: 'à',
  ccedil: 'ç',
  laquo: '«',
  raquo: '»',
  times: '×',
  sect: '§',
  reg: '®',
  trade: '™',
  sup2: '²',
  frac14: '¼',
  frac34: '¾',
  rarr: '→',
  oelig: 'œ',
  szlig: 'ß',
  ntilde: 'ñ',
  acirc: 'â',
  icirc: 'î',
  ocirc: 'ô',
  ucirc: 'û',
  ograve: 'ò',
  igrave: 'ì',
  ugrave: 'ù',
  Eacute: 'É',
};

function decoded(entity: string): string {
  const name = entity.slice(1, -1);
  const digits = /^#(x?)([0-9a-f]+)$/i.exec(name);
  const code = digits ? Number.parseInt(digits[2] ?? '', digits[1] ? 16 : 10) : 0;
  if (code >= 32 && code <= 0xffff) return String.fromCharCode(code);
  return NAMED[name] ?? NAMED[name.toLowerCase()] ?? entity;
}

const marksIn = (text: string): readonly string[] => MARKS.flatMap(([mark]) => text.match(mark) ?? []);

function plain(text: string): string {
  return MARKS.reduce((all, [mark, by]) => all.replace(mark, by), text)
    .replace(/<(?:br|\/p|\/li|\/h\d|\/div)\b[^<>]*>/gi, '\n')
    .replace(TAG, '')
    .replace(ENTITY, decoded)
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

/** The code of a website in a text, and the text without it when that leaves nothing of it; undefined when there is none. */
export function htmlIn(text: string): { readonly signs: string; readonly mend: string | undefined } | undefined {
  if (!/[<&*_[\\{]/.test(text)) return undefined;
  const unfilled = UNFILLED.exec(text)?.[0];
  const found = [
    ...(text.match(TAG) ?? []),
    ...(text.match(ENTITY) ?? []),
    ...marksIn(text),
    ...(unfilled ? [unfilled] : []),
  ];
  if (found.length === 0) return undefined;
  // `&amp;amp;` was coded twice.
  const once = plain(text);
  const mend = ENTITY.test(once) || TAG.test(once) ? plain(once) : once;
  ENTITY.lastIndex = 0;
  TAG.lastIndex = 0;
  const isClean =
    mend !== '' &&
    !UNFILLED.test(mend) &&
    marksIn(mend).length === 0 &&
    !new RegExp(TAG.source, 'is').test(mend) &&
    !new RegExp(ENTITY.source, 'i').test(mend);
  return { signs: [...new Set(found)].slice(0, 3).join(' '), mend: isClean ? mend : undefined };
}
