import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { open, seal } from '../../../src/storage/envelope.ts';
import { FORMAT } from '../../../src/storage/migrate.ts';
import { anyState, buildState } from '../../support/build-state.ts';

describe('the envelope of the stored record', () => {
  it('gives back exactly what was sealed, whatever the texts', () => {
    fc.assert(
      fc.property(anyState, fc.integer({ min: 1, max: 1e9 }), (state, sequence) => {
        expect(open(seal(state, sequence))).toEqual({ status: 'valid', sequence, state });
      }),
    );
  });

  it('notices any single changed character', () => {
    const sealed = seal(buildState(), 3);
    fc.assert(
      fc.property(fc.nat({ max: sealed.length - 1 }), fc.constantFrom('x', '0', '"', ' '), (at, character) => {
        fc.pre(sealed[at] !== character);
        const slot = open(sealed.slice(0, at) + character + sealed.slice(at + 1));
        // The sequence and the spaces between are not answers; everything else must be seen.
        const sequenceOnly = slot.status === 'valid' && JSON.stringify(slot.state) === JSON.stringify(buildState());
        expect(slot.status === 'damaged' || slot.status === 'newer' || sequenceOnly).toBe(true);
      }),
    );
  });

  it('notices a record that was cut off anywhere', () => {
    const sealed = seal(buildState(), 3);
    for (let length = 0; length < sealed.length; length += 1) {
      expect(open(sealed.slice(0, length)).status).toBe('damaged');
    }
  });

  it('knows nothing from something unreadable', () => {
    expect(open(undefined)).toEqual({ status: 'absent' });
    for (const raw of [null, 7, {}, [], '', '{}', '[]', 'null', '{"format":0}', `{"format":${FORMAT}}`]) {
      expect(open(raw)).toEqual({ status: 'damaged', raw });
    }
  });

  it('leaves a record of a later version alone', () => {
    const later = JSON.stringify({ ...JSON.parse(seal(buildState(), 1)), format: FORMAT + 1 });
    expect(open(later)).toEqual({ status: 'newer' });
  });

  it('refuses keys it does not know, also with a right checksum', () => {
    const state = { ...buildState(), query: 'oppas' };
    expect(open(seal(state, 1)).status).toBe('damaged');
  });

  it('never throws and never accepts by accident', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(['absent', 'damaged', 'newer']).toContain(open(raw).status);
      }),
    );
    fc.assert(
      fc.property(fc.json(), (raw) => {
        expect(['damaged', 'newer']).toContain(open(raw).status);
      }),
    );
  });

  it('does not let a stored key reach an object’s prototype', () => {
    const sealed = seal(buildState(), 1).replace('"sleep"', '"__proto__"');
    open(sealed);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
