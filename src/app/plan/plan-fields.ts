/**
 * The parts of the emergency plan and their fields, in the order of the page and of the paper. The ids are stored, so they
 * stay as they are. `most` is in characters: filled in as people do, the plan is one A4. `isLine`: a line or two, like a
 * name with a number. `isForCard`: stands on the card alone, because it would say nothing on the plan itself.
 */
export const PLAN_PARTS = [
  {
    id: 'takeOver',
    fields: [
      { id: 'first', most: 120, isLine: true },
      { id: 'second', most: 120, isLine: true },
      { id: 'third', most: 120, isLine: true },
    ],
  },
  {
    id: 'person',
    fields: [
      { id: 'person', most: 160, isLine: true },
      { id: 'rhythm', most: 300, isLine: false },
      { id: 'calms', most: 200, isLine: false },
    ],
  },
  {
    id: 'care',
    fields: [
      { id: 'medication', most: 160, isLine: true },
      { id: 'gp', most: 80, isLine: true },
      { id: 'pharmacy', most: 80, isLine: true },
      { id: 'home-care', most: 80, isLine: true },
    ],
  },
  {
    id: 'home',
    fields: [
      { id: 'keys', most: 120, isLine: true },
      { id: 'goes-on', most: 160, isLine: false },
      { id: 'papers', most: 120, isLine: true },
      { id: 'place', most: 80, isLine: true, isForCard: true },
    ],
  },
] as const satisfies readonly PlanPart[];

interface PlanPart {
  readonly id: string;
  readonly fields: readonly {
    readonly id: string;
    readonly most: number;
    readonly isLine: boolean;
    readonly isForCard?: true;
  }[];
}

export type PlanField = (typeof PLAN_PARTS)[number]['fields'][number];
export type PlanFieldId = PlanField['id'];

/** Who takes over, in the order of calling. */
export const PEOPLE_TO_CALL = ['first', 'second', 'third'] as const satisfies readonly PlanFieldId[];

/** The ways to look at the plan: to write in, as one A4, as a card for the wallet. */
export const VIEWS = ['form', 'sheet', 'card'] as const;
export type PlanView = (typeof VIEWS)[number];
