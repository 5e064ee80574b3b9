/** @typedef {ReturnType<typeof createReport>} Report */

/** Lines for the one who installs, in Dutch. @param {(line: string) => void} write */
export function createReport(write) {
  let faults = 0;
  return {
    /** @param {boolean} isGood @param {string} what @param {string} [more] said when it is not good */
    tell(isGood, what, more = '') {
      if (!isGood) faults += 1;
      write(`${isGood ? 'goed' : 'FOUT'}  ${what}${!isGood && more ? `\n      ${more}` : ''}`);
    },
    /** What this test cannot try. @param {string} what */
    self: (what) => write(`zelf  ${what}`),
    /** What was seen and is neither good nor wrong. @param {string} what */
    note: (what) => write(`weet  ${what}`),
    faults: () => faults,
  };
}
