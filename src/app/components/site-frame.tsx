import type { ComponentChildren } from 'preact';
import { SiteFooter } from './site-footer.tsx';
import { SiteHeader } from './site-header.tsx';
import { StorageNotice } from './storage-notice.tsx';
import { UpdateNotice } from './update-notice.tsx';

/** What stands around every page on a device of one's own. */
export function SiteFrame({ children }: { readonly children: ComponentChildren }) {
  return (
    <>
      <SiteHeader />
      <main id="main" class="page" tabIndex={-1}>
        <StorageNotice />
        <UpdateNotice />
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
