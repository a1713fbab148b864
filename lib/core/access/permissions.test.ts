import { describe, expect, test } from "vitest";
import { requirePermission } from "./actor.ts";
import { may, PERMISSIONS, type Permission, ROLES } from "./permissions.ts";

describe("the table of permissions", () => {
  test("an operator writes and decides, but neither approves a campaign nor manages people", () => {
    expect(may("operator", "review.decide")).toBe(true);
    expect(may("operator", "campaigns.write")).toBe(true);
    expect(may("operator", "campaigns.approve")).toBe(false);
    expect(may("operator", "people.manage")).toBe(false);
    expect(may("operator", "audit.read")).toBe(false);
  });

  test("a higher role never holds less than a lower one", () => {
    for (const permission of Object.keys(PERMISSIONS) as Permission[]) {
      const held = ROLES.map((role) => may(role, permission));
      expect(held, permission).toEqual([...held].sort((a, b) => Number(a) - Number(b)));
    }
  });

  test("a refusal names the role and the permission", () => {
    const operator = { id: "u", name: "O", role: "operator" as const };
    expect(() => requirePermission(operator, "campaigns.approve")).toThrow(/operator.*campaigns\.approve/);
  });
});
