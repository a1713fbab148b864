import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fromCursor, toCursor } from "./cursor.ts";
import { ENDPOINTS } from "./endpoints.ts";
import { openApiDocument } from "./openapi.ts";
import { problem, toProblem } from "./problem.ts";

describe("a cursor", () => {
  test("gives its key back to its own list, whatever the key", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (key) => {
        const cursor = toCursor("items", key)!;
        expect(cursor).toMatch(/^[\w-]*$/);
        expect(fromCursor("items", cursor)).toBe(key);
        expect(() => fromCursor("runs", cursor)).toThrow(/not of this list/);
      }),
    );
  });
  test("is none at the end, and for the first page", () => {
    expect(toCursor("items", null)).toBeNull();
    expect(fromCursor("items", undefined)).toBeNull();
  });
  test.each(["", "!", "a", "%"])("%j is none of ours", (text) => {
    expect(() => fromCursor("items", text)).toThrow(/not of this list/);
  });
});

describe("the OpenAPI document", () => {
  const document = openApiDocument(ENDPOINTS) as {
    paths: Record<
      string,
      Record<
        string,
        {
          operationId: string;
          requestBody?: unknown;
          parameters: { name: string; in: string }[];
          responses: Record<string, { content: Record<string, unknown> }>;
        }
      >
    >;
  };

  test("names every endpoint once", () => {
    const ids = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map((one) => one.operationId),
    );
    expect(ids.sort()).toEqual(ENDPOINTS.map((one) => one.id).sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("is JSON, with the schemas that the routes parse with", () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
    expect(document.paths["/items"]!.post!.requestBody).toMatchObject({
      content: {
        "application/json": {
          schema: {
            properties: { items: { type: "array", maxItems: 500, items: { required: ["externalId"] } } },
          },
        },
      },
    });
  });

  test("names every kind of file that an answer can be", () => {
    for (const path of ["/exports/{id}/file", "/experiments/{key}/arms/{arm}/file"])
      expect(Object.keys(document.paths[path]!.get!.responses["200"]!.content)).toEqual([
        "text/csv",
        "application/jsonl",
      ]);
  });

  test("says how long to wait, and that an event names its arm or its recipient", () => {
    const { post } = document.paths["/outcome-events"]!;
    expect(post!.responses["429"]).toHaveProperty(["headers", "Retry-After"]);
    expect(post!.requestBody).toHaveProperty(
      "content.application/json.schema.properties.events.items.anyOf",
      [{ required: ["arm"] }, { required: ["recipient"] }],
    );
  });

  test("says of every name in a path what it is, and of every change how to send it once", () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      for (const [method, one] of Object.entries(methods)) {
        const named = one.parameters
          .filter((parameter) => parameter.in === "path")
          .map(({ name }) => `{${name}}`);
        expect(named).toEqual(path.match(/\{\w+\}/g) ?? []);
        expect(one.parameters.some(({ name }) => name === "Idempotency-Key")).toBe(method === "post");
      }
    }
  });
});

test("a refusal is a problem with its status and its fields", () => {
  const shown = toProblem({ code: "invalid", message: "name: Too long", fields: { name: "Too long" } });
  expect(problem.parse(shown)).toEqual(shown);
  expect(shown).toMatchObject({ status: 400, errors: [{ field: "name", message: "Too long" }] });
  expect(toProblem({ code: "fault", message: "x", fields: {} })).toMatchObject({ status: 500 });
});
