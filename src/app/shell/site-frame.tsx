import type { ComponentChildren } from 'preact';
import { StorageNotice } from '../consent/storage-notice.tsx';
import { useModel } from '../core/model.ts';
import { isPersonal } from '../core/routes.ts';
import { readAloud } from '../reading/read-aloud.ts';
import { ExitBar } from '../safety/exit-bar.tsx';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { UpdateNotice } from './update-notice.tsx';
import { useLeaveWarning } from './use-leave-warning.ts';
import { usePageTitle } from './use-page-title.ts';

/** What stands around every page on a device of one's own. A question fills the screen: nothing stands under it. */
export function SiteFrame({ children }: { readonly children: ComponentChildren }) {
  const { router } = useModel();
  useLeaveWarning();
  usePageTitle();
  const route = router.route.value;
  const inQuestion = route.page === 'question';
  const ListenBar = readAloud.value?.Bar;
  return (
    <>
      <SiteHeader />
      {!inQuestion && <ExitBar />}
      {ListenBar && <ListenBar />}
      <main id="main" class={inQuestion ? 'page page--question' : 'page'} tabIndex={-1} translate={!isPersonal(route)}>
        <StorageNotice />
        <UpdateNotice />
        {children}
      </main>
      {!inQuestion && <SiteFooter />}
    </>
  );
}
