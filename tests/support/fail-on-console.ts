import { afterEach, beforeEach, expect, vi } from 'vitest';

const METHODS = ['log', 'info', 'warn', 'error'] as const;

// Code that writes to the console in a test is either broken or noisy; both fail the test.
beforeEach(() => {
  for (const method of METHODS) vi.spyOn(console, method);
});

afterEach(() => {
  for (const method of METHODS) expect(console[method], `console.${method}`).not.toHaveBeenCalled();
});
