/** One answer to choose from, as a question shows it. */
export interface Option {
  readonly value: string | number;
  readonly label: string;
  /** For a grade: what it is the grade of. */
  readonly item?: string;
  /** Address of a drawing that goes with the label. */
  readonly picture?: string | undefined;
}
