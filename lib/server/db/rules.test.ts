import { expect, test } from "vitest";
import { submitCampaign, withdrawCampaign } from "../services/campaigns/submit-campaign.ts";
import { aSubmitted, keyOf } from "../testing/a-campaign.ts";
import { anApprovedNotification } from "../testing/an-approved-notification.ts";
import { aPerson } from "../testing/people.ts";
import { testDatabase } from "../testing/test-database.ts";

const db = testDatabase();

async function anEvent() {
  return db().auditEvent.create({
    data: { actor: "Test", action: "test.try", noun: "test", nounId: "1", summary: "A test" },
  });
}

test("an audit event cannot be changed, deleted or swept away", async () => {
  const { id } = await anEvent();
  await expect(db().auditEvent.update({ where: { id }, data: { actor: "Somebody else" } })).rejects.toThrow(
    /append-only/,
  );
  await expect(db().auditEvent.delete({ where: { id } })).rejects.toThrow(/append-only/);
  await expect(db().$executeRaw`TRUNCATE "AuditEvent"`).rejects.toThrow(/append-only/);
  expect(await db().auditEvent.count({ where: { id } })).toBe(1);
});

test("a prompt version keeps its content; only its status moves, and never back to draft", async () => {
  const version = await db().promptVersion.findFirstOrThrow({ where: { status: "published" } });
  const change = (data: object) => db().promptVersion.update({ where: { id: version.id }, data });
  await expect(change({ content: {} })).rejects.toThrow(/immutable/);
  await expect(change({ status: "draft" })).rejects.toThrow(/draft/);
  await expect(db().promptVersion.delete({ where: { id: version.id } })).rejects.toThrow(/immutable/);
  await change({ status: "retired" });
  await expect(change({ status: "draft" })).rejects.toThrow(/draft/);
});

test("a style has one published version", async () => {
  const { categoryId, content } = await db().promptVersion.findFirstOrThrow({
    where: { status: "published" },
  });
  const second = { categoryId, version: 99, status: "published" as const, content: content as object };
  await expect(db().promptVersion.create({ data: second })).rejects.toMatchObject({ code: "P2002" });
});

test("a campaign starts as a draft and is approved by an approval alone", async () => {
  const base = { name: "Spring", createdById: "x", createdBy: "X" };
  await expect(db().campaign.create({ data: { ...base, status: "approved" } })).rejects.toThrow(
    /starts as a draft/,
  );
  const { id } = await db().campaign.create({ data: base });
  await expect(db().campaign.update({ where: { id }, data: { status: "approved" } })).rejects.toThrow(
    /cannot go from draft to approved/,
  );
});

test("only an approved campaign is exported", async () => {
  const { id } = await db().campaign.create({ data: { name: "Summer", createdById: "x", createdBy: "X" } });
  const file = {
    campaignId: id,
    format: "csv",
    rows: 0,
    bytes: 0,
    sha256: "",
    createdById: "x",
    createdBy: "X",
  };
  await expect(db().export.create({ data: file })).rejects.toThrow(/approved campaign/);
});

test("nobody who ever submitted a campaign decides on it, whoever submitted it last", async () => {
  const [sam, dan, eve] = [await aPerson("manager"), await aPerson("operator"), await aPerson("operator")];
  const first = await aSubmitted(sam, [await anApprovedNotification(dan)]);
  await withdrawCampaign(sam, first);
  const { id } = first;
  await submitCampaign(eve, await keyOf(id));
  const verdict = { campaignId: id, verdict: "approved" as const, note: "", onePerson: false };
  const by = (person: { id: string; name: string }) =>
    db().approval.create({ data: { ...verdict, approverId: person.id, approver: person.name } });
  await expect(by(sam)).rejects.toThrow(/Four eyes: the submitter/);
  await by(await aPerson("manager"));
});

test("a draft that was put away is not exported", async () => {
  const { id } = await db().campaign.create({ data: { name: "Autumn", createdById: "x", createdBy: "X" } });
  await db().campaign.update({ where: { id }, data: { status: "archived" } });
  const file = {
    campaignId: id,
    format: "csv",
    rows: 0,
    bytes: 0,
    sha256: "",
    createdById: "x",
    createdBy: "X",
  };
  await expect(db().export.create({ data: file })).rejects.toThrow(/approved campaign/);
});
