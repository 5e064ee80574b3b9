import type { ComponentChildren, FunctionComponent } from 'preact';

/** An address outside the app: a site, a number to ring (`tel:`) or to write to (`mailto:`). */
export interface ExternalProps {
  readonly href: string;
  /** What someone should know before they follow it. */
  readonly note?: string | undefined;
  /** The one that helps most stands there as a large button. */
  readonly isMain?: boolean;
  /** In a row of buttons, one line high; `main-call` is the first thing to do of its group. */
  readonly look?: 'call' | 'main-call' | 'small-call' | undefined;
  /** The address or number itself: in a row of buttons, what stands there where it cannot be followed. */
  readonly readAs?: string;
  readonly children: ComponentChildren;
}

/** What people can do where the app stands. Pages ask for this, and never what kind of place it is. */
export interface Capabilities {
  /** How an address outside the app is shown. */
  readonly External: FunctionComponent<ExternalProps>;
  /** Whether things may be kept for another time, on the device. */
  readonly canStore: boolean;
  /** Whether files can be saved and read. */
  readonly canSaveFiles: boolean;
  /** Whether a text can be handed to another app: by the share sheet, the clipboard, a mail. */
  readonly canShare: boolean;
  readonly canPrint: boolean;
  /** Whether people may write in their own words. */
  readonly canWrite: boolean;
  /** Whether nobody looks along: then intimate things are asked, and an outcome stands open at once. */
  readonly isPrivate: boolean;
}
