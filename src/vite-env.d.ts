/// <reference types="vite/client" />

/** Version of the package and a short hash of its content, set by the build. */
declare const __APP_VERSION__: string;

interface Window {
  /** What stood behind the `#` of the address when the page was opened; `public/arrive.js` took it away. */
  arrivedWith?: string | undefined;
  /** What was pressed or chosen last on the first screen before the app was there, noted by the same file. */
  touched?: { readonly type: string; readonly target: HTMLSelectElement; readonly value: string } | undefined;
}

/** Made by `scripts/build/check-cards-plugin.ts`. */
declare module 'virtual:check-cards' {
  export interface CheckCard {
    readonly id: string;
    readonly version: string;
    readonly minutes: number;
    readonly replaces: readonly string[];
    /** Position among the checks that are shown at once; null for those shown on request. */
    readonly start: number | null;
    readonly title: string;
    readonly summary: string;
  }
  /** What the start screen shows of each check, in its order, in Dutch. */
  export const CHECK_CARDS: readonly CheckCard[];
}

/** Made by `scripts/build/content/content-plugin.ts`. */
declare module 'virtual:content' {
  export interface ContentFile {
    /** Address below that of the app. */
    readonly path: string;
    /** Subresource integrity: `sha256-…`. */
    readonly integrity: string;
  }
  export const CONTENT: {
    readonly data: { readonly check: ContentFile; readonly rest: ContentFile };
    /** In the language that the app is written in. */
    readonly texts: TextFiles;
    /** Tells the files of every other language, by its code. */
    readonly languages: ContentFile;
  };
  export type TextFiles = Readonly<Record<'check' | 'rest' | 'kiosk', ContentFile>>;
}

/** Made by `scripts/build/operator-plugin.ts`. */
declare module 'virtual:beheer' {
  export const BUILD_DATA: {
    /** What to fill in, by column. */
    readonly columnHelp: Readonly<Record<string, string>>;
    /** The rules of who pays of this build, as their file has them. */
    readonly rules: unknown;
    /** Those that the app has words for. */
    readonly ownRules: unknown;
    /** The words of the search, as the build packs them. */
    readonly searchWords: unknown;
  };
}
