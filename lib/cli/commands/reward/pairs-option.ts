/** `--pairs`, in words. */
export const PAIRS_HELP = "a JSON Lines file of pairs, gzip or not; give it again for more files";

/** Gathers an option that may be given several times. */
export function severalTimes(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value];
}
