/** A point of a drawing, in the units of that drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}
