import type { Languages } from '../../src/app/core/appearance.ts';

/** For a model in which nobody chooses another language. */
export const NO_LANGUAGES: Languages = {
  load: () => Promise.reject(new Error('no language but Dutch here')),
  keep: () => undefined,
};
