/** An id that says nothing. Not crypto.randomUUID: that one is missing on plain http, where a library may try the app. */
export const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('');
