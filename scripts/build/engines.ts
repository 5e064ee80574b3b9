/** The oldest engine of each make that the app is promised to work in; the README says it to people. */
export const ENGINES = { safari: 15.4, chrome: 100, firefox: 100 } as const;

export type Engine = keyof typeof ENGINES;

/** The same as the build tool names them. It knows Safari of a phone by another name, and that wants prefixes of its own. */
export const TARGETS: readonly string[] = [
  ...Object.entries(ENGINES).map(([name, version]) => `${name}${version}`),
  `ios${ENGINES.safari}`,
];
