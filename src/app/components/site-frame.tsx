import type { ComponentChildren } from 'preact';
import { useModel } from '../state/model.ts';
import { isPersonal } from '../state/router.ts';
import { LeaveBar } from './leave-bar.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { StorageNotice } from './storage-notice.tsx';
import { UpdateNotice } from './update-notice.tsx';

/** What stands around every page on a device of one's own. */
export function SiteFrame({ children }: { readonly children: ComponentChildren }) {
  const { router } = useModel();
  return (
    <>
      <SiteHeader />
      <LeaveBar />
      <main id="main" class="page" tabIndex={-1} translate={!isPersonal(router.route.value)}>
        <StorageNotice />
        <UpdateNotice />
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
