import { expect, test } from "vitest";
import { findEmoji } from "./emoji.ts";

test.each(["🚋", "👩‍👩‍👧‍👦", "🇪🇸", "❤️", "1️⃣", "👍🏽", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"])("%s is one emoji", (emoji) =>
  expect(findEmoji(`Go ${emoji} now`)).toEqual([{ start: 3, end: 3 + emoji.length }]),
);
test.each(["1,200", "#1", "© ™ →", "50 %", "很好"])("%s holds none", (text) =>
  expect(findEmoji(text)).toEqual([]),
);
