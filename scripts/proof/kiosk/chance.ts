/** Chance that can be had again: the same seed gives the same row. Numbers from 0 up to 1 (mulberry32). */
export function chanceOf(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    /** A whole number from 0 up to `below`. */
    below: (below: number): number => Math.floor(next() * below),
    /** One of them. Throws a RangeError when there is none. */
    oneOf<Thing>(things: readonly Thing[]): Thing {
      const thing = things[Math.floor(next() * things.length)];
      if (thing === undefined) throw new RangeError('nothing to choose from');
      return thing;
    },
  };
}

export type Chance = ReturnType<typeof chanceOf>;
