/** The numbers of a chart, for who does not see it or wants them exactly. */
export interface ChartTable {
  head: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}
