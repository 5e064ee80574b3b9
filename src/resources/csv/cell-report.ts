/** Something about one cell of a sheet that its editor must mend (a problem) or may want to know (a note). In Dutch. */
export interface CellReport {
  /** As the spreadsheet numbers it: the header is row 1. */
  readonly row: number;
  /** Name of the column; empty when it concerns the whole row or file. */
  readonly column: string;
  readonly value: string;
  /** What is wrong and what to do. */
  readonly message: string;
}
