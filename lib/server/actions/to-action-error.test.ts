import { expect, test } from "vitest";
import { conflict } from "#core/errors/product-error.ts";
import { provideEnv } from "../env.ts";
import { toActionError } from "./to-action-error.ts";

provideEnv({ LOG_LEVEL: "silent" });

test("a refusal is told in its own words", () =>
  expect(toActionError(conflict("Somebody was faster."))).toMatchObject({
    code: "conflict",
    message: "Somebody was faster.",
  }));

test("a database that is away is said to be, in the same words each time", () => {
  const away = () => toActionError(Object.assign(new Error("x"), { code: "ECONNREFUSED" }));
  expect(away()).toMatchObject({ code: "unavailable", message: expect.stringContaining("database") });
  expect(away()).toEqual(away());
});

test("anything else is a fault, of which nothing is told but its number", () => {
  const { code, message } = toActionError(new Error("password=hunter2"));
  expect(code).toBe("fault");
  expect(message).toMatch(/fault [0-9a-f]{8}/);
  expect(message).not.toContain("hunter2");
});
