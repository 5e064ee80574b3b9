import type { ComponentChildren, FunctionComponent } from 'preact';
import type { Store } from '../../storage/index.ts';
import type { CatalogueContext } from '../catalogue/catalogue-context.ts';
import type { Capabilities } from '../core/capabilities.ts';
import type { PageHistory } from '../core/page-history.ts';

/** What stands around every page. */
export type Frame = FunctionComponent<{ readonly children: ComponentChildren }>;

/** The parts of the app that differ with the place where it stands; `main.tsx` composes it out of one of these. */
export interface Environment {
  readonly store: Store;
  readonly Frame: Frame;
  /** The browser's history, if not given. */
  readonly pageHistory?: PageHistory;
  readonly capabilities: Capabilities;
  /** Whether anyone may stand before it: then every language stays on the device. */
  readonly isShared?: boolean;
  /** As for the model. */
  readonly leaveTo?: string | null;
  readonly leave?: () => void;
  /** Told of the catalogue and the search once they are there, before anyone can use them. */
  readonly onCatalogue?: (context: CatalogueContext) => void;
}
