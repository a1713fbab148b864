import { expect, test } from "vitest";
import { oneAtATime } from "./one-at-a-time.ts";

test("what is under way is waited for, and done again once it has ended, well or not", async () => {
  const begun: string[] = [];
  const gates = new Map<string, PromiseWithResolvers<void>>();
  const work = oneAtATime((id) => {
    begun.push(id);
    const gate = Promise.withResolvers<void>();
    gates.set(id, gate);
    return gate.promise;
  });
  const [first, again, other] = [work("a"), work("a"), work("b")];
  expect(begun).toEqual(["a", "b"]);
  gates.get("a")!.resolve();
  await Promise.all([first, again]);
  gates.get("b")!.reject(new Error("lost"));
  await expect(other).rejects.toThrow("lost");
  void work("a");
  void work("b");
  expect(begun).toEqual(["a", "b", "a", "b"]);
});
