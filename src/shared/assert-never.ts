/** Makes a `switch` exhaustive: a forgotten member of the union is a type error at the call. */
export function assertNever(value: never): never {
  throw new Error(`Not handled: ${JSON.stringify(value)}`);
}
