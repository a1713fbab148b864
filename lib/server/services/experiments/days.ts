import "server-only";

/** Today as YYYY-MM-DD, in UTC: the days of outcomes and of allocations. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
