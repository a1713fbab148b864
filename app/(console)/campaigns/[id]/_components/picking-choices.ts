/** What the filter of the picking list offers. */
export interface PickingChoices {
  languages: string[];
  categories: string[];
}
