/** Tells whether this tab is the only one at something, and holds it until it is let go. */
export interface Hold {
  /** Tries again where another tab had it. */
  isOurs(): Promise<boolean>;
  letGo(): void;
}

/**
 * Holds a name for this tab alone, from the first time that it is asked for.
 * @param locks undefined where the browser has none: then every tab is alone
 */
export function holdAlone(name: string, locks: LockManager | undefined = globalThis.navigator?.locks): Hold {
  let isHeld = false;
  let letGo = (): void => undefined;
  const until = new Promise<void>((done) => {
    letGo = done;
  });
  const take = (manager: LockManager): Promise<boolean> =>
    new Promise((answer) => {
      const request = manager.request(name, { ifAvailable: true }, (lock) => {
        answer(lock !== null);
        return lock ? until : undefined;
      });
      // A page that is closed, or a browser that refuses: nobody is kept from their work.
      request.catch(() => answer(true));
    });
  return {
    async isOurs() {
      if (!locks) return true;
      isHeld ||= await take(locks);
      return isHeld;
    },
    letGo: () => letGo(),
  };
}
