import { makeApiKey } from "#server/services/api-keys/api-keys.ts";
import { aPerson } from "#server/testing/people.ts";

/** A key of the API that works, made by a new admin. For tests. */
export async function anApiKey(role: "operator" | "manager", days: 0 | 30 = 0) {
  const admin = await aPerson("admin");
  return { admin, ...(await makeApiKey(admin, { name: `${role}'s program`, role, days })) };
}

/** So many items as a program sends them. For tests. */
export const itemsCalled = (...ids: string[]) => ({
  items: ids.map((externalId) => ({ externalId, title: `Title of ${externalId}`, body: "A body" })),
});
