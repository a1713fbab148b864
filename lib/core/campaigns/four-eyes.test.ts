import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fourEyesRefusal, mayDecideCampaign } from "./four-eyes.ts";

const facts = { personId: "mia", submitterIds: ["sam"], deciderIds: ["dan", "dora"], onePersonMode: false };

describe("strict four-eyes", () => {
  test("someone who had no part in the campaign may decide, and nothing is waived", () => {
    expect(mayDecideCampaign(facts)).toEqual({ ok: true, waived: false });
  });

  test("the submitter may not", () => {
    expect(mayDecideCampaign({ ...facts, personId: "sam" })).toEqual({ ok: false, reasons: ["submitter"] });
  });

  test("nor someone who submitted it earlier, before it was returned and submitted anew by another", () => {
    const twice = { ...facts, personId: "old", submitterIds: ["old", "sam"] };
    expect(mayDecideCampaign(twice)).toEqual({ ok: false, reasons: ["submitter"] });
  });

  test("nor anyone who decided on one of its messages", () => {
    expect(mayDecideCampaign({ ...facts, personId: "dora" })).toEqual({ ok: false, reasons: ["decider"] });
  });

  test("both reasons are told", () => {
    const both = mayDecideCampaign({ ...facts, personId: "sam", deciderIds: ["sam"] });
    expect(both).toEqual({ ok: false, reasons: ["submitter", "decider"] });
    expect(fourEyesRefusal(["submitter", "decider"])).toBe(
      "You submitted this campaign, and you decided on at least one of its messages, so someone else has to decide. Ask a manager who had no part in it.",
    );
  });
});

describe("the one-person mode", () => {
  test("lets the only person decide, and says that the rule was waived", () => {
    expect(mayDecideCampaign({ ...facts, personId: "sam", onePersonMode: true })).toEqual({
      ok: true,
      waived: true,
    });
  });

  test("waives nothing where nothing needed waiving", () => {
    expect(mayDecideCampaign({ ...facts, onePersonMode: true })).toEqual({ ok: true, waived: false });
  });
});

test("without the mode, whoever is allowed is in neither list", () => {
  const id = fc.constantFrom("a", "b", "c", "d");
  fc.assert(
    fc.property(id, fc.array(id), fc.array(id), (personId, submitterIds, deciderIds) => {
      const verdict = mayDecideCampaign({ personId, submitterIds, deciderIds, onePersonMode: false });
      const involved = [...submitterIds, ...deciderIds].includes(personId);
      expect(verdict.ok).toBe(!involved);
    }),
  );
});
