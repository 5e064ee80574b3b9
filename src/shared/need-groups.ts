/**
 * What people may need, in the groups they browse: the notion that answers, typed words and entries all lead to.
 * Ids are for ever; names are in the texts (`needs.json`), and `need-terms.json` says what each need is not.
 */
export const NEED_GROUPS = {
  respite: ['hours-off', 'day-away', 'night-rest', 'days-off', 'take-over-now'],
  carers: ['carer-support', 'carer-peers', 'carer-appreciation', 'work-and-leave'],
  health: ['illness-explained', 'illness-peers', 'memory-worries', 'steady-guide', 'gp'],
  feelings: ['listening-ear', 'mental-support', 'addiction', 'worry-about-another'],
  loss: ['loss-of-the-living', 'bereavement', 'meaning', 'last-phase'],
  company: ['walk-in', 'visitor', 'eating-together', 'clubs', 'lgbti'],
  daytime: ['guided-day-activities', 'volunteering', 'work-and-learning'],
  exercise: ['exercise', 'walking-together'],
  household: ['housekeeping', 'groceries', 'meals', 'odd-jobs', 'personal-care'],
  transport: ['transport', 'hospital-ride'],
  arranging: ['post-and-forms', 'municipal-desk', 'client-support', 'long-term-care', 'many-problems'],
  money: ['debts', 'making-ends-meet', 'care-costs', 'pgb'],
  law: ['legal-help'],
  housing: ['finding-a-home', 'safe-at-home', 'living-with-care', 'shelter'],
  youth: ['young-people', 'young-carer', 'child-with-care'],
  'having-a-say': ['having-a-say'],
  safety: ['violence', 'despair', 'emergency'],
} as const;

export type NeedGroup = keyof typeof NEED_GROUPS;
