import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../../src/storage/index.ts';
import { buildState } from '../../support/build-state.ts';

describe('the store in memory', () => {
  it('keeps for as long as it lives, and forgets on demand', async () => {
    const store = memoryStore();
    expect(await store.load()).toEqual({ status: 'none' });
    expect(await store.save(buildState())).toBe('saved');
    expect(await store.load()).toEqual({ status: 'loaded', state: buildState(), hasSetAside: false });
    expect(await store.erase()).toBe(true);
    expect(await store.load()).toEqual({ status: 'none' });
  });
});
