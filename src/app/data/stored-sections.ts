import type { FunctionComponent } from 'preact';
import type { StoredState } from '../../storage/index.ts';
import { StoredList } from './stored-list.tsx';
import { StoredMoments } from './stored-moments.tsx';
import { StoredPlan } from './stored-plan.tsx';
import { StoredRuns } from './stored-runs.tsx';
import { StoredSettings } from './stored-settings.tsx';

/** What shows each thing that is kept: a new one does not compile without a place on the page. */
const SHOWN_BY: Readonly<Record<keyof StoredState, FunctionComponent>> = {
  runs: StoredRuns,
  saved: StoredList,
  moments: StoredMoments,
  plan: StoredPlan,
  region: StoredSettings,
  place: StoredSettings,
  locale: StoredSettings,
  theme: StoredSettings,
  reading: StoredSettings,
  notForMe: StoredSettings,
  leaveAlways: StoredSettings,
  cover: StoredSettings,
  backedUpOn: StoredSettings,
  forgetAfterDays: StoredSettings,
  usedOn: StoredSettings,
};

/** The parts of "mijn gegevens" in the order of the page, each with a field it shows. Each is nothing when there is nothing of it. */
export const STORED_SECTIONS: readonly (readonly [FunctionComponent, string])[] = [
  ...new Map(Object.entries(SHOWN_BY).map(([field, Section]) => [Section, field])),
];
