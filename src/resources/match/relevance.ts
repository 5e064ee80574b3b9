import type { Grade } from './default-needs.ts';

/** How much of a need help of each grade answers. */
const GAIN: Readonly<Record<Grade, number>> = { 3: 1, 2: 0.55, 1: 0.2 };

/** How far help of a grade answers a need that is meant this strongly (0–1), 0–1. */
export const answered = (strength: number, grade: Grade | 0): number => (grade === 0 ? 0 : strength * GAIN[grade]);

/** Two needs that are answered this far (0–1) in one: the second adds to what the first leaves open. */
export const together = (one: number, other: number): number => 1 - (1 - one) * (1 - other);
