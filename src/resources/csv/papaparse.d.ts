// The part of Papa Parse that is used. Its published types bring in those of Node, which this room must not know.
declare module 'papaparse' {
  interface ParseError {
    readonly type: string;
    readonly code: string;
    readonly message: string;
    readonly row?: number;
  }
  interface ParseResult<Row> {
    readonly data: Row[];
    readonly errors: ParseError[];
  }
  const Papa: { parse<Row>(text: string, options: { delimiter: string; readonly preview: number }): ParseResult<Row> };
  export default Papa;
}
