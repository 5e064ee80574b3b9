import { readFileSync } from 'node:fs';

/** The JSON in a file, or on standard input for "-"; a sentence about what went wrong otherwise. */
export function readAnswers(file: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    // Descriptor 0 is standard input.
    return { value: JSON.parse(readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\uFEFF/, '')) };
  } catch (error) {
    return {
      problem: `Cannot read answers from ${file === '-' ? 'standard input' : file}: ${(error as Error).message}`,
    };
  }
}
