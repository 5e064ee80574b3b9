import { describe, expect, it } from 'vitest';
import { Stored } from '../../../../src/app/core/stored.ts';
import { createMoments } from '../../../../src/app/moments/moments.ts';
import { memoryStore } from '../../../../src/storage/index.ts';
import { today } from '../../../support/build-state.ts';

const CHECK = 'mantelzorg';

function momentsFrom(day: string) {
  const stored = new Stored(memoryStore(), today);
  const clock = { day };
  return { stored, clock, moments: createMoments(stored, () => clock.day) };
}

describe('answers to the question that is asked again', () => {
  it('keeps an answer under its day, without a note', () => {
    const { stored, moments } = momentsFrom('2026-11-22');
    const added = moments.add(CHECK, 'weeks');
    expect(added).toMatchObject({ check: CHECK, on: '2026-11-22', answer: 'weeks', note: '' });
    expect(stored.state.value.moments).toEqual([added]);
  });

  it('lets a second answer of the day take the place of the first, with its note', () => {
    const { moments } = momentsFrom('2026-11-22');
    const first = moments.add(CHECK, 'weeks');
    moments.setNote(first.id, 'griep');
    expect(moments.add(CHECK, 'months')).toEqual({ ...first, answer: 'months', note: 'griep' });
    expect(moments.of(CHECK)).toHaveLength(1);
  });

  it('keeps answers of other days and of other checks apart', () => {
    const { clock, moments } = momentsFrom('2026-11-21');
    const earlier = moments.add(CHECK, 'months');
    const other = moments.add('tuin', 'months');
    clock.day = '2026-11-22';
    const later = moments.add(CHECK, 'weeks');
    expect(moments.of(CHECK)).toEqual([earlier, later]);
    expect(moments.of('tuin')).toEqual([other]);
  });

  it('changes the note of one and leaves the others', () => {
    const { clock, moments } = momentsFrom('2026-11-21');
    const earlier = moments.add(CHECK, 'months');
    clock.day = '2026-11-22';
    const later = moments.add(CHECK, 'weeks');
    moments.setNote(earlier.id, 'een feest');
    expect(moments.of(CHECK)).toEqual([{ ...earlier, note: 'een feest' }, later]);
  });

  it('removes one and leaves the others', () => {
    const { clock, moments } = momentsFrom('2026-11-21');
    const earlier = moments.add(CHECK, 'months');
    clock.day = '2026-11-22';
    const later = moments.add(CHECK, 'weeks');
    moments.remove(earlier.id);
    expect(moments.of(CHECK)).toEqual([later]);
  });

  it('gives ids that say nothing', () => {
    expect(momentsFrom('2026-11-22').moments.add(CHECK, 'weeks').id).not.toMatch(/mantelzorg|weeks|2026/);
  });
});
