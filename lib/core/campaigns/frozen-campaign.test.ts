import { expect, test } from "vitest";
import { reach } from "../send-rules/reach.ts";
import { delivery } from "./delivery.ts";
import { frozenCampaignLine } from "./frozen-campaign.ts";

const HOW = delivery.parse({ deepLink: "myapp://{itemId}", expirySeconds: 60 });
const WHOM = reach.parse({ countries: "KR" });

test("what a campaign says beside its texts opens its hash, in an order that never changes", () => {
  expect(frozenCampaignLine(HOW, WHOM)).toBe(
    '["campaign",["myapp://{itemId}","item","","",60,"active"],[["KR"],"promotional","unstated"]]\n',
  );
  expect(frozenCampaignLine(HOW, null)).toBe(
    '["campaign",["myapp://{itemId}","item","","",60,"active"],null]\n',
  );
});

test("nothing said leaves the hash as it was", () => expect(frozenCampaignLine(null, null)).toBe(""));

test.each(
  Object.entries({
    deepLink: "x:y",
    picture: "none",
    pictureUrl: "https://a.b/c",
    collapseId: "c",
    expirySeconds: 61,
    interruption: "passive",
  }),
)("a change of %s changes it", (field, value) => {
  expect(frozenCampaignLine({ ...HOW, [field]: value }, WHOM)).not.toBe(frozenCampaignLine(HOW, WHOM));
});
