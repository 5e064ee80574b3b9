/** Rest, in milliseconds, from when there is something to tell of until it is told: only a change of it is read out. */
const SETTLE_MS = 100;

let region: HTMLElement | undefined;

/** Lets a screen reader read this out: one place for the meanings of all hard words, as an empty one at each text is noise. */
export function tell(text: string, language: string): void {
  if (!region?.isConnected) {
    region = document.createElement('p');
    region.className = 'visually-hidden';
    region.setAttribute('role', 'status');
    document.body.append(region);
  }
  region.lang = language;
  const told = region;
  setTimeout(() => {
    told.textContent = text;
  }, SETTLE_MS);
}
