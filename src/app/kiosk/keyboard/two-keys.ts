const RADIO = 'input[type="radio"]';
const BOX = 'input[type="checkbox"]';

/** The radio buttons of the group that one belongs to, in the order in which they stand. */
const groupOf = ({ name }: HTMLInputElement): readonly HTMLInputElement[] =>
  [...document.querySelectorAll<HTMLInputElement>(RADIO)].filter((radio) => radio.name === name);

/** The next of a list of choices, and the first after the last: an open list has no way in it for two keys. */
function chooseNext(list: HTMLSelectElement): void {
  list.selectedIndex = (list.selectedIndex + 1) % list.options.length;
  for (const type of ['input', 'change']) list.dispatchEvent(new Event(type, { bubbles: true }));
}

/**
 * Makes Tab and Enter enough for everything, for a pad with two keys or a switch: a browser itself stops at one radio
 * button of a group, and ticks, chooses and opens with the arrows and the space bar only.
 */
export function moveByTwoKeys(event: KeyboardEvent): void {
  const { key, target } = event;
  if (target instanceof HTMLSelectElement && key === 'Enter') {
    event.preventDefault();
    chooseNext(target);
  }
  if (!(target instanceof HTMLInputElement)) return;
  if (key === 'Enter' && target.matches(`${RADIO}, ${BOX}`)) target.click();
  if (key !== 'Tab' || !target.matches(RADIO)) return;
  const group = groupOf(target);
  const next = group[group.indexOf(target) + (event.shiftKey ? -1 : 1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
