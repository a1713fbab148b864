/**
 * The key by which files and the API name an experiment: letters and digits of its name, in lower case, with a part of
 * its own random text, so that two experiments of one name differ.
 */
export function experimentKey(name: string, random: string): string {
  const stem = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 40)
    .replace(/^-+|-+$/g, "");
  return [stem, random.slice(0, 6)].filter(Boolean).join("-");
}
