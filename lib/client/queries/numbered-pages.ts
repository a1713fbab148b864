import { infiniteQueryOptions } from "@tanstack/react-query";
import { fetchJson } from "../fetch-json.ts";

/** A page of rows with the number that the next page follows. */
export interface Numbered<T> {
  rows: T[];
  next: number | null;
}

/** A list whose pages follow a number; `first` is what the server rendered. */
export function numbered<T>(
  key: readonly unknown[],
  address: (after: number | null) => string,
  first?: Numbered<T>,
) {
  return infiniteQueryOptions({
    queryKey: ["evaluations", ...key] as const,
    queryFn: ({ pageParam, signal }) => fetchJson<Numbered<T>>(address(pageParam), signal),
    initialPageParam: null as number | null,
    getNextPageParam: (page: Numbered<T>) => page.next,
    ...(first && { initialData: { pages: [first], pageParams: [null] } }),
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The address's part for it. */
export const after = (from: number | null): Record<string, string> =>
  from === null ? {} : { after: String(from) };
