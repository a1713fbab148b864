/** What every list shares that comes page by page, and whose `first` page the server rendered. */
export function renderedFirst<P extends { next: string | number | null }>(first: P) {
  return {
    initialPageParam: null as P["next"],
    getNextPageParam: (page: P): P["next"] => page.next,
    initialData: { pages: [first], pageParams: [null as P["next"]] },
    // The server renders the first page anew for each visit: what an earlier visit kept would only be older.
    gcTime: 0,
  };
}
