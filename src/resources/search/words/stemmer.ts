/** Irregular forms, and words that the rules below would merge with another word. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  kinderen: 'kind',
  kids: 'kind',
  kleinkinderen: 'kleinkind',
  dagen: 'dag',
  daags: 'dag',
  wegen: 'weg',
  steden: 'stad',
  leden: 'lid',
  vrienden: 'vriend',
  vriendin: 'vriend',
  vriendinnen: 'vriend',
  vriendje: 'vriend',
  tuinieren: 'tuin',
  omas: 'oma',
  opas: 'opa',
  mamas: 'mama',
  papas: 'papa',
  ommetje: 'ommetje',
  ommetjes: 'ommetje',
  uitje: 'uitje',
  uitjes: 'uitje',
  gelopen: 'loop',
  geholpen: 'help',
  gevallen: 'val',
  vallen: 'val',
  gegeten: 'eet',
  geslapen: 'slaap',
  gesproken: 'spreek',
  spraken: 'spreek',
  gereden: 'rijd',
  reed: 'rijd',
  gestorven: 'sterf',
  gekregen: 'krijg',
  gedronken: 'drink',
  geslagen: 'sla',
  slaat: 'sla',
  slaan: 'sla',
  overleden: 'overlijd',
  overleed: 'overlijd',
  ontslagen: 'ontslag',
  zieken: 'ziek',
  mens: 'mens',
  geld: 'geld',
  thuis: 'thuis',
  bejaarden: 'bejaard',
  alleen: 'alleen',
};

const NO_PARTICIPLE = /^ge(luid|bied|duld|zond|wicht|weld|bit|zicht|dicht|recht|schikt|slacht|moed|meent|boort)$/;
const VOWEL = /[aeiouy]/;

/** Dutch spelling: `man|nen` loses a letter, `brie|ven` and `hui|zen` harden, `ma|ten` gets its long vowel back. */
function closeSyllable(stem: string): string {
  if (/([bdfgklmnprst])\1$/.test(stem)) return stem.slice(0, -1);
  const open = /^(.*[^aeiouy]|)([aeou])([bdfgklmnprstvz])$/.exec(stem);
  const long =
    open && (open[2] !== 'e' || !VOWEL.test(open[1] ?? '')) ? `${open[1]}${open[2]}${open[2]}${open[3]}` : stem;
  return long.replace(/v$/, 'f').replace(/z$/, 's');
}

function withoutDiminutive(word: string): string {
  const base = word.replace(/jes$/, 'je');
  if (!base.endsWith('je') || base.length < 5) return word;
  if (base.endsWith('ootje')) return base.slice(0, -4);
  if (base.endsWith('ingetje')) return base.slice(0, -4);
  if (/(ll|mm|nn|pp|rr|bb|gg|kk)etje$/.test(base)) return base.slice(0, -5);
  if (base.endsWith('mpje')) return base.slice(0, -3);
  if (/[lnrw]tje$/.test(base)) return base.slice(0, -3);
  return base.slice(0, -2);
}

function withoutPlural(word: string): string {
  if (word.endsWith('heden') && word.length > 7) return word.slice(0, -5);
  if (word.endsWith('heid') && word.length > 6) return word.slice(0, -4);
  if (/erend(e|en)?$/.test(word)) return word.replace(/end(e|en)?$/, '');
  if (/..en$/.test(word) && /([^aeiou]|[aeo][iu])en$/.test(word)) return closeSyllable(word.slice(0, -2));
  if (/[aeiouy].*(el|em|en|er|or|aar|eur|oor|end|ond|b|ie)s$/.test(word)) return word.slice(0, -1);
  if (/([dfgt]e|[^aeiouy]o)s$/.test(word) && word.length > 4) return word.slice(0, -1);
  return word;
}

function withoutEnding(word: string): string {
  if (/[aeiouy].*[^aeiou]ing$/.test(word) && word.length > 6) return closeSyllable(word.slice(0, -3));
  if (/[^aeiouy]e$/.test(word) && word.length > 3) return closeSyllable(word.slice(0, -1));
  return word;
}

/** `loopt`, `gekookt`, `aangevraagd`, `verzorgd` lose what the verb put on; `gast` and `post` keep their t. */
function withoutVerbForm(word: string): string {
  const joined = NO_PARTICIPLE.test(word)
    ? word
    : word.replace(/^(aan|af|door|in|mee|om|op|over|toe|uit|weg|)ge(?=.*[aeiouy].*[^aeiouy][dt]$)(?=.{4,})/, '$1');
  if (joined !== word) return joined.slice(0, -1);
  if (/^(be|ver|ont|her).*[aeiouy].*[fgklmprs]d$/.test(word)) return word.slice(0, -1);
  if (/^[^aeiouy]*[aeiouy]st$/.test(word) || !/[aeiouy].*[^aeiouy]t$/.test(word) || word.length < 4) return word;
  return word.slice(0, -1);
}

/** Words whose stems are kept: a catalogue says the same ones in names, texts and keywords, and a query at every letter. */
const REMEMBERED = 20_000;
const remembered = new Map<string, string>();

/**
 * The key that forms of one Dutch word share: `huizen` and `huisje` give `huis`, `logeren` and `logeert` give `loger`.
 * Takes one normalised word; the key itself is not always a word.
 */
export function stem(word: string): string {
  const before = remembered.get(word);
  if (before !== undefined) return before;
  if (remembered.size >= REMEMBERED) remembered.clear();
  const made = makeStem(word);
  remembered.set(word, made);
  return made;
}

function makeStem(word: string): string {
  const known = Object.hasOwn(EXCEPTIONS, word) ? EXCEPTIONS[word] : undefined;
  if (known !== undefined) return known;
  if (word.length < 4 || /\d/.test(word)) return word;
  const bare = withoutVerbForm(withoutEnding(withoutPlural(withoutDiminutive(word))));
  return bare.replace(/([aeiouy].*[^aeiouy])ee([^aeiouy])$/, '$1e$2');
}
