/** What IBM's engine calls a failure and is none: looked at by hand, with the reason. */
export interface FalseFinding {
  readonly rule: string;
  /** Which elements this is about, by their first tag. */
  readonly element: RegExp;
  readonly reason: string;
  /** Found on these screens alone. */
  readonly only?: 'kiosk';
}

export const FALSE_FINDINGS: readonly FalseFinding[] = [
  {
    rule: 'fieldset_legend_valid',
    element: /^<fieldset [^>]*aria-labelledby="question"/,
    reason: 'The heading of the page is the question, and names the group (ARIA17); a legend would say it twice.',
  },
  {
    rule: 'aria_complementary_label_visible',
    element: /^<aside aria-label=/,
    reason: 'The bar has a name that is heard; a visible one above its only button would repeat that button.',
  },
  {
    rule: 'input_checkboxes_grouped',
    element: /^<input aria-label="[^"]+: [^"]+" name="talk"/,
    reason:
      'Each mark stands in a list item of its own and its name says which question it is about: no group of answers.',
  },
  {
    rule: 'input_label_exists',
    element: /^<select class="select" id="(?:calledOn|waitingSince|callBackOn)-/,
    reason: 'The label is there, in a part of the page that is folded; opened, it names the field.',
  },
];
