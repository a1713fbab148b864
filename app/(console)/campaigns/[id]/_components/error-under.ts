/** The message of a field, or of the first of its entries that has one (`reach.countries.1`). */
export function errorUnder(errors: Record<string, string>, path: string): string | undefined {
  return Object.entries(errors).find(([field]) => field === path || field.startsWith(`${path}.`))?.[1];
}
