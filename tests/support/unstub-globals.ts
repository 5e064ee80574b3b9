import { afterAll, vi } from 'vitest';

// Files of one process share its globals as well: a `fetch` that one left behind would answer the server tests of another.
afterAll(() => {
  vi.unstubAllGlobals();
});
