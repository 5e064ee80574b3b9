import type { Entry } from '../catalogue/schema.ts';

/** A row while it is read: what could be read of it so far. */
export type Draft = { readonly [Key in keyof Entry]?: Entry[Key] | undefined };
