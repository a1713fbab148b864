import { expect, test } from "vitest";
import { problem } from "#core/api/problem.ts";
import { GET, POST } from "./[[...path]]/route.ts";
import { callApi } from "./call-api.ts";

test("an address that the API does not have is refused as a problem, and needs no key for it", async () => {
  for (const [handler, method] of [
    [GET, "GET"],
    [POST, "POST"],
  ] as const) {
    const { status, headers, data } = await callApi(handler, { method }, problem);
    expect({ status, type: headers.get("content-type") }).toEqual({
      status: 404,
      type: "application/problem+json",
    });
    expect(data.detail).toMatch(/openapi\.json/);
  }
});
