// The package ships no types; this is the part that is used.
declare module "pg-copy-streams" {
  import type { Writable } from "node:stream";
  import type { Submittable } from "pg";

  /** A query that takes the rows of `COPY … FROM STDIN` as they are written to it. */
  export function from(sql: string): Writable & Submittable & { rowCount: number };
}
