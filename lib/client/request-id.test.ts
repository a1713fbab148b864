import { expect, test } from "vitest";
import { z } from "zod";
import { requestId } from "./request-id.ts";

test("is a UUID, and never the same", () => {
  const ids = Array.from({ length: 200 }, requestId);
  for (const id of ids) expect(z.uuidv4().safeParse(id).success).toBe(true);
  expect(new Set(ids).size).toBe(200);
});
