import type { ComponentChildren } from 'preact';
import { StorageNotice } from '../consent/storage-notice.tsx';
import { useModel } from '../core/model.ts';
import { isPersonal } from '../core/routes.ts';
import { ExitBar } from '../safety/exit-bar.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { UpdateNotice } from './update-notice.tsx';

/** What stands around every page on a device of one's own. */
export function SiteFrame({ children }: { readonly children: ComponentChildren }) {
  const { router } = useModel();
  return (
    <>
      <SiteHeader />
      <ExitBar />
      <main id="main" class="page" tabIndex={-1} translate={!isPersonal(router.route.value)}>
        <StorageNotice />
        <UpdateNotice />
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
