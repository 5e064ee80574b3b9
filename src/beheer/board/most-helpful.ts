import type { Entry } from '../../resources/index.ts';
import { CRITICAL_FACTS, hasContact, knownFacts } from '../entry/facts.ts';
import { byOrganisation } from '../round/choose.ts';
import type { Checked } from '../work/check-list.ts';
import { isOffered, percent } from './figures.ts';

/** So many conversations fit in an afternoon. */
const MOST_CALLS = 5;

/** A few conversations after which more is known, or more can be reached. */
export interface Mending {
  readonly what: 'contact' | 'number' | 'facts';
  /** With whom, most to win first; at most five. */
  readonly organisations: readonly string[];
  /** Ids of the entries that they are about. */
  readonly ids: ReadonlySet<string>;
  /** Entries that lack it, and those of organisations that are not named. */
  readonly open: number;
  /** Facts that become known. */
  readonly gain: number;
  /** Percents of the share that rises, now and then. */
  readonly from: number;
  readonly to: number;
}

/** What a kind of mending is counted in. */
interface Kind {
  readonly what: Mending['what'];
  /** Facts of an entry that may become known. */
  readonly most: number;
  readonly known: (entry: Entry) => number;
  /** Whether a conversation about this entry is of this kind. */
  readonly isOf: (entry: Entry, unconfirmed: ReadonlySet<string>) => boolean;
}

const hasConfirmed = CRITICAL_FACTS.find(({ id }) => id === 'nummer')?.isKnown ?? (() => false);

const KINDS: readonly Kind[] = [
  { what: 'contact', most: 1, known: (entry) => Number(hasContact(entry)), isOf: () => true },
  {
    what: 'number',
    most: 1,
    known: (entry) => Number(hasConfirmed(entry)),
    // The number is there, and nobody called it.
    isOf: ({ id, phones }, unconfirmed) => phones.length > 0 || unconfirmed.has(id),
  },
  { what: 'facts', most: CRITICAL_FACTS.length, known: knownFacts, isOf: () => true },
];

function mendingOf(kind: Kind, offered: readonly Entry[], unconfirmed: ReadonlySet<string>): Mending {
  const lacks = (entry: Entry): number => kind.most - kind.known(entry);
  const open = offered.filter((entry) => lacks(entry) > 0 && kind.isOf(entry, unconfirmed));
  const gainOf = (entries: readonly Entry[]): number => entries.reduce((sum, entry) => sum + lacks(entry), 0);
  const called = [...byOrganisation(open)].sort(([, a], [, b]) => gainOf(b) - gainOf(a)).slice(0, MOST_CALLS);
  const entries = called.flatMap(([, own]) => own);
  const [all, gain] = [kind.most * offered.length, gainOf(entries)];
  const known = all - gainOf(offered);
  return {
    what: kind.what,
    organisations: called.map(([name]) => name),
    ids: new Set(entries.map(({ id }) => id)),
    open: open.length,
    gain,
    from: percent({ known, all }),
    to: percent({ known: known + gain, all }),
  };
}

/** Ids of entries with a number that nobody sees, because nobody called it. */
function unconfirmedOf({ reports, rowOf }: Pick<Checked, 'reports' | 'rowOf'>): ReadonlySet<string> {
  const rows = new Set(reports.filter(({ rule }) => rule === 'unconfirmed').map(({ row }) => row));
  return new Set([...rowOf].flatMap(([id, row]) => (rows.has(row) ? [id] : [])));
}

/** Which conversations help a list most: what raises its share by most comes first. Nothing where all is known. */
export function mostHelpful(checked: Pick<Checked, 'entries' | 'reports' | 'rowOf'>): readonly Mending[] {
  const offered = checked.entries.filter(isOffered);
  const unconfirmed = unconfirmedOf(checked);
  return KINDS.map((kind) => mendingOf(kind, offered, unconfirmed))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.to - b.from - (a.to - a.from));
}
