import { type BulkFilter, bulkFilter } from "./bulk-filter.ts";

/** A filter as an address carries it, so that a form can be opened filled in. */
export function writeBulkAddress(filter: BulkFilter): URLSearchParams {
  return new URLSearchParams({
    ...(filter.run && { run: filter.run }),
    ...(filter.style && { style: filter.style }),
    ...(filter.language && { language: filter.language }),
    min: filter.minWin === null ? "none" : String(filter.minWin),
    ...(!filter.noWarnings && { warnings: "in" }),
  });
}

/** What an address asks for; a value that makes no sense counts as not given. */
export function readBulkAddress(given: Record<string, string | string[] | undefined>): BulkFilter {
  const usual = bulkFilter.parse({});
  const one = (name: string) => (typeof given[name] === "string" ? given[name] : "");
  const pick = <K extends keyof BulkFilter>(key: K, value: unknown): BulkFilter[K] =>
    (bulkFilter.shape[key].safeParse(value).data as BulkFilter[K] | undefined) ?? usual[key];
  const min = one("min");
  return {
    run: pick("run", one("run")),
    style: pick("style", one("style")),
    language: pick("language", one("language")),
    minWin: min === "none" ? null : min === "" ? usual.minWin : pick("minWin", Number(min)),
    noWarnings: one("warnings") !== "in",
  };
}
