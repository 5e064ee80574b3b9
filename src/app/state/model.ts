import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { IsoDate } from '../../shared/iso-date.ts';
import type { Store } from '../../storage/index.ts';
import { createLook } from './look.ts';
import { createMoments } from './moments.ts';
import { createNotForMe } from './not-for-me.ts';
import { createPlan } from './plan.ts';
import { createRouter } from './router.ts';
import { createRuns } from './runs.ts';
import { createSavedEntries } from './saved-entries.ts';
import { createStored } from './stored.ts';
import { createTogether } from './together.ts';
import { browserTrail, type Trail } from './trail.ts';
import { AT_HOME, type Ways } from './ways.ts';

/** What the outside world must give: everything that a test or a kiosk may want to be different. */
export interface Services {
  readonly store: Store;
  readonly today: () => IsoDate;
  readonly window: Window;
  readonly trail?: Trail;
  readonly ways?: Ways;
}

/** The state that the first screen needs, composed once in `main.tsx`. What finding help needs is in `finding.ts`. */
export function createModel({ store, today, window, trail = browserTrail(window), ways = AT_HOME }: Services) {
  const stored = createStored(store);
  return {
    today,
    stored,
    ways,
    together: createTogether(window.document.documentElement),
    router: createRouter(trail, window),
    look: createLook(stored, window),
    runs: createRuns(stored, today),
    saved: createSavedEntries(stored, today),
    moments: createMoments(stored, today),
    plan: createPlan(stored),
    notForMe: createNotForMe(stored),
  };
}

export type Model = ReturnType<typeof createModel>;

const ModelContext = createContext<Model | null>(null);

export const ModelProvider = ModelContext.Provider;

export function useModel(): Model {
  const model = useContext(ModelContext);
  if (!model) throw new Error('useModel needs a ModelProvider');
  return model;
}
