import { idbStore } from '../../storage/index.ts';
import type { Capabilities } from '../core/capabilities.ts';
import type { Deployment } from '../core/deployment.ts';
import { eraseInAllTabs } from '../platform/erase-in-all-tabs.ts';
import { ExternalAnchor } from '../ui/external-anchor.tsx';
import type { Environment } from './environment.ts';
import { SiteFrame } from './site-frame.tsx';

/** Everything can be done on a device of one's own. */
export const OWN_DEVICE: Capabilities = {
  External: ExternalAnchor,
  canStore: true,
  canSaveFiles: true,
  canShare: true,
  canPrint: true,
  canWrite: true,
  isPrivate: true,
};

/** The app on a device of one's own, where what people say yes to is kept. */
export const ownDevice = ({ leaveTo }: Deployment, window: Window & typeof globalThis): Environment => ({
  store: eraseInAllTabs(idbStore(), window),
  capabilities: OWN_DEVICE,
  Frame: SiteFrame,
  leaveTo,
});
