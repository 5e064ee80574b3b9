import type { ComponentChildren, FunctionComponent } from 'preact';
import type { Store } from '../../storage/index.ts';
import type { Finding } from '../catalogue/finding.ts';
import type { Ways } from '../core/capabilities.ts';
import type { Trail } from '../core/page-history.ts';

/** What stands around every page. */
export type Frame = FunctionComponent<{ readonly children: ComponentChildren }>;

/** The parts of the app that differ with the place where it stands; `main.tsx` composes it out of one of these. */
export interface Setting {
  readonly store: Store;
  readonly Frame: Frame;
  /** The browser's history, if not given. */
  readonly trail?: Trail;
  readonly ways: Ways;
  /** As for the model. */
  readonly leaveTo?: string | null;
  readonly leave?: () => void;
  /** Told of the catalogue and the search once they are there, before anyone can use them. */
  readonly onFinding?: (finding: Finding) => void;
}
