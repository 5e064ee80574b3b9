import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../../scripts/check/emit-schemas.ts';

describe('the schemas for editors', () => {
  it.each([...jsonSchemas()])('%s is up to date (npm run schemas)', (name, text) => {
    expect(readFileSync(`schemas/${name}`, 'utf8')).toBe(text);
  });
});
