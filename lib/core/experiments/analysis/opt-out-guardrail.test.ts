import { expect, test } from "vitest";
import { optOuts } from "./opt-out-guardrail.ts";

const of = (optedOut: number | null, delivered = 10_000) => ({ delivered, clicked: 0, optedOut });

test("clearly more opt-outs than the control are harm, as many or fewer are not", () => {
  expect(optOuts(of(60), of(30))!.harmed).toBe(true);
  expect(optOuts(of(31), of(30))!.harmed).toBe(false);
  expect(optOuts(of(5), of(30))!.harmed).toBe(false);
});

test("what was not reported is not none", () => {
  expect(optOuts(of(null), of(30))).toBeNull();
  expect(optOuts(of(60), of(null))).toMatchObject({ rate: 0.006, difference: null, harmed: false });
  expect(optOuts(of(60), null)).toMatchObject({ difference: null, harmed: false });
  expect(optOuts(of(0, 0), of(1))).toBeNull();
});
