import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { fetchJson } from '../app/platform/fetch-json.ts';
import type { Region } from '../resources/index.ts';
import type { RegionEntries, Sheet } from '../resources/rules/index.ts';
import { followRound } from './keep/follow-round.ts';
import { type Followed, followWork, type Keeping } from './keep/follow-work.ts';
import type { KeptList } from './keep/kept-lists.ts';
import { guessRegion } from './open/guess-region.ts';
import { fetchPublished, type PublishedList } from './open/published.ts';
import { type FoundList, type GivenFile, readGivenFiles } from './open/read-files.ts';
import { isWorthTelling } from './reading/worth-telling.ts';
import { type RoundFile, sortFiles } from './round/returned-files.ts';
import { inheritRound } from './round/round-state.ts';
import { takeFiles } from './round/take-files.ts';
import { type Around, createWork, type OpenedList, type Work } from './work/work.ts';

/** The name of the list for the whole country. */
const NATIONAL = 'nl';

/** A list that could be read. */
type ReadList = FoundList & { readonly sheet: Sheet };

/** A list that was read and still needs its region. */
export interface Asked {
  readonly list: ReadList;
  readonly guess: Region | undefined;
}

const todayHere = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** What was published before: asked of the host once. */
function createKnown(rules: unknown) {
  const published = signal<PublishedList | 'loading' | 'absent'>('loading');
  let looking: Promise<void> | undefined;
  return {
    published,
    knownRegions: computed<readonly RegionEntries[]>(() =>
      typeof published.value === 'string' ? [] : published.value.regions,
    ),
    /** Asks the host what it has published, once. Never rejects. */
    lookAtHost(): Promise<void> {
      looking ??= fetchPublished(fetchJson, rules)
        .catch(() => 'absent' as const)
        .then((found) => {
          published.value = found;
        });
      return looking;
    },
  };
}

/** Keeps the lists that are open in this browser. */
function createFollowing() {
  const following = new WeakMap<Work, ReturnType<typeof followWork>>();
  const rounds = new WeakMap<Work, () => void>();
  const leave = (work: Work): void => {
    work.stop();
    following.get(work)?.stop();
    rounds.get(work)?.();
  };
  return {
    /**
     * @param before the list that it takes the place of
     * @param isKept whether it goes on with what the browser kept
     */
    follow(work: Work, opened: OpenedList, before: Work | undefined, isKept: boolean): void {
      if (before) leave(before);
      if (before) inheritRound(before, work);
      following.set(work, followWork(work, opened, isKept));
      rounds.set(work, followRound(work));
    },
    /** Whether every change of a list is kept in this browser. */
    keepingOf: (work: Work): Keeping => following.get(work)?.keeping.value ?? 'no',
    /** How a list that is open is kept. */
    followedOf: (work: Work): Followed | undefined => following.get(work),
  };
}

/** The lists that are open, at most one of each region. */
function createWorks(knownRegions: ReadonlySignal<readonly RegionEntries[]>, today: string) {
  const works = signal<readonly Work[]>([]);
  const active = signal<Work | undefined>(undefined);
  const room = signal('lijst');
  const national = computed(() => {
    const own = works.value.find(({ region }) => region.value.id === NATIONAL);
    return own?.checked.value.entries ?? knownRegions.value.find(({ region }) => region.id === NATIONAL)?.entries ?? [];
  });
  /** Every region as it would be published now: those that are open, and the others as they are. */
  const regions = computed<readonly RegionEntries[]>(() => {
    const own = works.value.map(({ region, checked }) => ({ region: region.value, entries: checked.value.entries }));
    const others = knownRegions.value.filter(({ region }) => !own.some((one) => one.region.id === region.id));
    return [...own, ...others];
  });
  const aroundRegion = computed<Around>(() => ({ today, national: national.value }));
  const aroundNation = signal<Around>({ today, national: [] });
  const { follow, ...kept } = createFollowing();
  return {
    works,
    active,
    room,
    national,
    regions,
    ...kept,
    /** Opens a list as that of a region, in the place of one that was open. */
    openAs(list: ReadList, region: Region, isKept = false): Work {
      const around = region.id === NATIONAL ? aroundNation : aroundRegion;
      const before = works.value.find((one) => one.region.value.id === region.id);
      // A region that was begun here, or opened with its file, keeps that file when a list of rows comes in.
      const { fileName, sheet, regionText = before?.regionText.value } = list;
      const opened = { fileName, sheet, region, ...(regionText === undefined ? {} : { regionText }) };
      const work = createWork(opened, around);
      follow(work, opened, before, isKept);
      works.value = [...works.value.filter((one) => one !== before), work];
      active.value = work;
      room.value = 'lijst';
      return work;
    },
  };
}

const listOfKept = ({ fileName, sheet, region, regionText }: Omit<KeptList, 'records'>): ReadList => {
  const text = regionText === undefined ? {} : { regionText };
  return { fileName, folder: '', sheet, region, regionReports: [], ...text };
};

/** Takes what belongs to a round, into the lists that are open; what cannot be taken is told like a file that cannot be read. */
function takeOfRound(files: readonly RoundFile[], works: Works, today: string): readonly FoundList[] {
  if (files.length === 0) return [];
  const problems = takeFiles(files, works.works.value, works.active.value, today);
  if (works.active.value) works.room.value = 'nakijken';
  return problems.map(({ name, problem }) => ({
    fileName: name,
    folder: '',
    problem: `${name}: ${problem}`,
    regionReports: [],
  }));
}

type Works = ReturnType<typeof createWorks>;

/**
 * Everything on the officer's bench: the lists that are open, and what was published before.
 * @param rules the rules of who pays of this build
 */
export function createBench(rules: unknown, today = todayHere()) {
  const known = createKnown(rules);
  const all = createWorks(known.knownRegions, today);
  const { openAs, ...works } = all;
  const asked = signal<readonly Asked[]>([]);
  const failures = signal<readonly FoundList[]>([]);
  const isReading = signal(false);
  /** Whether the page would open without a network. */
  const isOffline = signal(false);

  function open(list: ReadList, region: Region): void {
    openAs(list, region);
    if (isWorthTelling(list.sheet)) works.room.value = 'inlezen';
    asked.value = asked.value.filter((one) => one.list !== list);
  }

  /** Goes on with a list that this browser kept: as it was, with a step back to how it was opened. */
  function goOn({ records, ...kept }: KeptList): void {
    openAs(listOfKept(kept), kept.region, true).change(records, 'wat de browser bewaarde');
  }

  async function read(files: readonly GivenFile[]): Promise<void> {
    isReading.value = true;
    await known.lookAtHost();
    const { ofRound, others } = await sortFiles(files);
    const found = [...(await readGivenFiles(others)), ...takeOfRound(ofRound, all, today)];
    failures.value = found.filter(({ sheet, regionReports }) => !sheet || regionReports.some(isStop));
    for (const list of found.filter(isRead)) {
      if (list.region) open(list, list.region);
      else asked.value = [...asked.value, { list, guess: guessRegion(list.sheet, all.regions.value) }];
    }
    // What must be answered or read is on the first page.
    if (asked.value.length + failures.value.length > 0) works.room.value = 'begin';
    isReading.value = false;
  }

  return { today, ...known, ...works, asked, failures, isReading, isOffline, open, goOn, read };
}

const isRead = (list: FoundList): list is ReadList => list.sheet !== undefined;
const isStop = ({ level }: { readonly level: string }): boolean => level === 'fout';

export type Bench = ReturnType<typeof createBench>;
