/// <reference types="vite/client" />

/** Version of the package and a short hash of its content, set by the build. */
declare const __APP_VERSION__: string;
