import { describe, expect, test } from "vitest";
import { problem } from "./problem.ts";
import { wrongMethod } from "./wrong-method.ts";

describe("a method that an address of the API does not have", () => {
  test.each([
    ["DELETE", "/api/v1/items", "GET, HEAD, POST, OPTIONS"],
    ["POST", "/api/v1/items/018f0000-0000-7000-8000-000000000001", "GET, HEAD, OPTIONS"],
    ["GET", "/api/v1/runs/RUN/cancel", "POST, OPTIONS"],
    ["HEAD", "/api/v1/outcomes", "POST, OPTIONS"],
    ["PUT", "/api/v1/experiments/spring%20sale/arms/human/file", "GET, HEAD, OPTIONS"],
    ["POST", "/api/v1/openapi.json", "GET, HEAD, OPTIONS"],
    ["PROPFIND", "/api/v1/campaigns", "GET, HEAD, OPTIONS"],
  ])("%s %s is a problem that names those it has", (method, address, allow) => {
    const refused = wrongMethod(method, address)!;
    expect(refused.allow.split(", ").sort()).toEqual(allow.split(", ").sort());
    expect(problem.parse(refused.problem)).toMatchObject({
      type: "urn:pushgen:problem:wrong-method",
      status: 405,
      detail: expect.stringContaining(method),
    });
  });

  test.each([
    ["GET", "/api/v1/items"],
    ["HEAD", "/api/v1/items"],
    ["OPTIONS", "/api/v1/outcomes"],
    ["POST", "/api/v1/items"],
    ["GET", "/api/v1/items/a%2Fb"],
  ])("is none of %s %s", (method, address) => expect(wrongMethod(method, address)).toBeNull());

  test.each(["/api/v1/nowhere", "/api/v1/items/", "/api/v1", "/api/runs", "/campaigns"])(
    "is not looked for at %s, which is no address of the API",
    (address) => expect(wrongMethod("DELETE", address)).toBeNull(),
  );
});
