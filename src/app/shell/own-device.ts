import { idbStore } from '../../storage/index.ts';
import type { Ways } from '../core/capabilities.ts';
import type { Deployment } from '../core/deployment.ts';
import { forgetTogether } from '../platform/erase-in-all-tabs.ts';
import { OutsideAnchor } from '../ui/external-anchor.tsx';
import type { Setting } from './environment.ts';
import { SiteFrame } from './site-frame.tsx';

/** Everything can be done on a device of one's own. */
export const AT_HOME: Ways = {
  Outside: OutsideAnchor,
  keep: true,
  files: true,
  share: true,
  print: true,
  write: true,
  unseen: true,
};

/** The app on a device of one's own, where what people say yes to is kept. */
export const ownDevice = ({ leaveTo }: Deployment, window: Window & typeof globalThis): Setting => ({
  store: forgetTogether(idbStore(), window),
  ways: AT_HOME,
  Frame: SiteFrame,
  leaveTo,
});
