import { describe, expect, it } from 'vitest';
import { shorten } from '../../../../../scripts/build/trim/plain-script-plugin.ts';

describe('a script that no bundler sees', () => {
  it('loses its comments and the length of its own names, not what others read of it', () => {
    const short = shorten('a.js', '// Why.\n(() => { var aLongName = location.hash; window.kept = aLongName; })();');
    expect(short).not.toContain('Why');
    expect(short).not.toContain('aLongName');
    expect(short).toContain('window.kept');
  });

  it('stops the build where it cannot be read', () => {
    expect(() => shorten('a.js', 'var = 1')).toThrow('a.js');
  });
});
