import { describe, expect, it } from 'vitest';
import { Stored } from '../../../../src/app/core/stored.ts';
import { createPlan } from '../../../../src/app/plan/plan.ts';
import { PLAN_PARTS } from '../../../../src/app/plan/plan-fields.ts';
import { memoryStore } from '../../../../src/storage/index.ts';
import { today } from '../../../support/build-state.ts';

function newPlan() {
  const stored = new Stored(memoryStore(), today);
  return { stored, plan: createPlan(stored) };
}

describe('the emergency plan', () => {
  it('is empty at first', () => {
    const { plan } = newPlan();
    expect([plan.isEmpty(), plan.get('first')]).toEqual([true, '']);
  });

  it('keeps the words of each field as they were written', () => {
    const { stored, plan } = newPlan();
    plan.set('first', 'Els \n06 12345678 ');
    plan.set('gp', 'dr. Bos');
    plan.set('first', 'Els');
    expect(plan.get('first')).toBe('Els');
    expect(stored.state.value.plan).toEqual({ first: 'Els', gp: 'dr. Bos' });
  });

  it.each(['', '  ', '\n'])('leaves out a field without words (%j)', (nothing) => {
    const { stored, plan } = newPlan();
    plan.set('first', 'Els');
    plan.set('first', nothing);
    expect(stored.state.value.plan).toEqual({});
    expect(plan.isEmpty()).toBe(true);
  });

  it('is cleared as a whole, and nothing else is', () => {
    const { stored, plan } = newPlan();
    stored.update((state) => ({ ...state, place: 'Strijen' }));
    plan.set('first', 'Els');
    plan.clear();
    expect(plan.isEmpty()).toBe(true);
    expect(stored.state.value.place).toBe('Strijen');
  });

  it('has a field once', () => {
    const ids = PLAN_PARTS.flatMap<string>(({ fields }) => fields.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});
