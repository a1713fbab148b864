import { expect, test } from "vitest";
import { forgetWrongPasswords, noteWrongPassword, requireTriesLeft } from "./sign-in-limit.ts";

const wrong = async (email: string, times: number) => {
  for (let i = 0; i < times; i++) await noteWrongPassword(email);
};

test("after ten wrong passwords an address waits, and is told how long; others do not", async () => {
  await wrong("ana@example.org", 9);
  await requireTriesLeft("ana@example.org");
  await wrong("ana@example.org", 1);
  await expect(requireTriesLeft("ana@example.org")).rejects.toThrow("Try again in 15 minutes");
  await requireTriesLeft("bo@example.org");
});
test("more tries while it waits change nothing", async () => {
  await wrong("cleo@example.org", 15);
  await expect(requireTriesLeft("cleo@example.org")).rejects.toThrow(/Too many/);
});
test("a right password starts the count anew", async () => {
  await wrong("dan@example.org", 9);
  await forgetWrongPasswords("dan@example.org");
  await wrong("dan@example.org", 9);
  await requireTriesLeft("dan@example.org");
});
