import { z } from "zod";
import type { Permission } from "../access/permissions.ts";

export type ApiMethod = "get" | "post";

/**
 * One endpoint of the HTTP API: what it takes, what it answers, and who may call it. The route is made from it and so
 * is its part of the OpenAPI document, so that the two cannot differ.
 */
export interface Endpoint<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodType = z.ZodType,
> {
  /** Names the endpoint for tools. */
  id: string;
  method: ApiMethod;
  /** Below /api/v1, with names in braces. */
  path: string;
  permission: Permission;
  /** What it does, in one sentence. */
  about: string;
  params: P;
  query: Q;
  /** Null for a request without a body. */
  body: B | null;
  /** The status of a success. */
  status: 200 | 201 | 202;
  answer: R;
  /** Media types of the answer where it is a file and not JSON: which one follows from its format. */
  file?: readonly string[];
}

export const NOTHING = z.object({});

/** An endpoint, with what most of them do not have left out. */
export function endpoint<
  R extends z.ZodType,
  P extends z.ZodType = typeof NOTHING,
  Q extends z.ZodType = typeof NOTHING,
  B extends z.ZodType = z.ZodNever,
>(
  given: Pick<Endpoint, "id" | "method" | "path" | "permission" | "about" | "file"> & {
    params?: P;
    query?: Q;
    body?: B;
    status?: 200 | 201 | 202;
    answer: R;
  },
): Endpoint<P, Q, B, R> {
  return {
    ...given,
    params: given.params ?? (NOTHING as unknown as P),
    query: given.query ?? (NOTHING as unknown as Q),
    body: given.body ?? null,
    status: given.status ?? 200,
  };
}

/** The parameters of an endpoint about one thing. */
export const oneId = z.object({ id: z.uuid("Write the id as the API gave it, a UUID") });

/** The query of a list: where the page begins. */
export const listQuery = z.object({
  cursor: z
    .string()
    .max(400)
    .optional()
    .describe("`nextCursor` of the page before; left out, the first page"),
});

/** A page of a list. */
export function pageOf<T extends z.ZodType>(row: T) {
  return z.object({
    data: z.array(row),
    nextCursor: z.string().nullable().describe("For the page after; null at the end"),
  });
}
