import { glob } from "node:fs/promises";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { ENDPOINTS } from "#core/api/endpoints.ts";
import { wrongMethod } from "#core/api/wrong-method.ts";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

test("every address of the API takes the methods of its route, and refuses all others", async () => {
  const looked = [];
  for await (const file of glob("app/api/v1/**/route.ts")) {
    if (file.includes("[[...")) continue;
    const route = await import(/* @vite-ignore */ resolve(file));
    const address = file.replace(/^app|\/route\.ts$/g, "").replaceAll(/\[\w+\]/g, "one");
    const taken = METHODS.filter((method) => wrongMethod(method, address) === null);
    expect({ address, taken }).toEqual({ address, taken: METHODS.filter((method) => method in route) });
    looked.push(...taken);
  }
  // The description of the API is no endpoint of it.
  expect(looked).toHaveLength(ENDPOINTS.length + 1);
});
