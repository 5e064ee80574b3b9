const RADIO = 'input[type="radio"]';

/** The radio buttons of the group that one belongs to, in the order in which they stand. */
const groupOf = ({ name }: HTMLInputElement): readonly HTMLInputElement[] =>
  [...document.querySelectorAll<HTMLInputElement>(RADIO)].filter((radio) => radio.name === name);

/**
 * Makes Tab and Enter enough for everything, for a pad with two keys or a switch: a browser itself stops at one radio
 * button of a group, and chooses it with the arrows and the space bar only.
 */
export function moveByTwoKeys(event: KeyboardEvent): void {
  const radio = event.target;
  if (!(radio instanceof HTMLInputElement) || !radio.matches(RADIO)) return;
  if (event.key === 'Enter') radio.click();
  if (event.key !== 'Tab') return;
  const group = groupOf(radio);
  const next = group[group.indexOf(radio) + (event.shiftKey ? -1 : 1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
