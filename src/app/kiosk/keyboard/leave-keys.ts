const STOPS = 'button, a[href], input, select, summary, [tabindex="0"]';

/**
 * Goes on to what comes after the field on the page, as if the keys stood there: otherwise what lies between a field and the
 * end of the page never has its turn for who has Tab and no way back.
 * @returns false where nothing comes after it
 */
export function leaveKeys(field: Element, keys: Element): boolean {
  const after = [...document.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => !keys.contains(stop) && field.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  // What is folded or hidden does not take the focus.
  return after.some((stop) => {
    stop.focus();
    return document.activeElement === stop;
  });
}
