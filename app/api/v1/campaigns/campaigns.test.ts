import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { createExportEndpoint, listCampaignsEndpoint } from "#core/api/campaigns-api.ts";
import { problem } from "#core/api/problem.ts";
import { approveCampaign } from "#server/services/campaigns/decide-campaign.ts";
import { aDraft, aSubmitted } from "#server/testing/a-campaign.ts";
import { anApprovedNotification } from "#server/testing/an-approved-notification.ts";
import { aLaunchedExperiment } from "#server/testing/an-experiment.ts";
import { aPerson } from "#server/testing/people.ts";
import { testDatabase } from "#server/testing/test-database.ts";
import { anApiKey } from "../an-api-key.ts";
import { callApi } from "../call-api.ts";
import { GET as exportFile } from "../exports/[id]/file/route.ts";
import { POST as createExport } from "./[id]/exports/route.ts";
import { POST as fit } from "./[id]/fit/route.ts";
import { GET as messages } from "./[id]/messages/route.ts";
import { GET as readCampaign } from "./[id]/route.ts";
import { GET as listCampaigns } from "./route.ts";

testDatabase();
let operator: string;
let manager: string;

beforeAll(async () => {
  operator = (await anApiKey("operator")).key;
  manager = (await anApiKey("manager")).key;
});

describe("campaigns", () => {
  async function approved(texts: { title: string; body: string }[]) {
    const [dan, mia] = [await aPerson("operator"), await aPerson("manager")];
    const chosen = [];
    for (const text of texts) chosen.push(await anApprovedNotification(dan, text));
    const key = await aSubmitted(dan, chosen);
    await approveCampaign(mia, { ...key, note: "" });
    return key.id;
  }

  const listed = async (key: string) =>
    (await callApi(listCampaigns, { key }, listCampaignsEndpoint.answer)).data.data.map(({ id }) => id);

  test("that are approved go out: list, messages, what fits, a file with its hash", async () => {
    const id = await approved([
      { title: "Short", body: "ok" },
      { title: "Long", body: "字".repeat(1_500) },
    ]);
    expect(await listed(operator)).toContain(id);
    const one = await callApi(readCampaign, { key: operator, params: { id } });
    expect(one.data).toMatchObject({ messages: 2, delivery: { picture: "item" }, reach: { countries: [] } });
    const texts = await callApi(messages, { key: operator, params: { id } });
    expect(texts.data).toMatchObject({
      data: [{ title: "Short", style: "plain", delivery: null }, { title: "Long" }],
    });
    const report = await callApi(fit, { key: operator, params: { id }, body: { format: "fcm" } });
    expect(report.data).toMatchObject({ fits: 1, messages: 2, misfits: [{ text: "Long" }] });

    const settings = { target: "topic", targetName: "news" };
    const unseen = await callApi(createExport, {
      key: manager,
      params: { id },
      body: { format: "fcm", settings },
    });
    expect(unseen).toMatchObject({ status: 409, data: { detail: expect.stringMatching(/1 of 2/) } });
    const made = await callApi(
      createExport,
      { key: manager, params: { id }, body: { format: "fcm", settings, leaveOut: 1 } },
      createExportEndpoint.answer,
    );
    expect(made).toMatchObject({ status: 201, data: { rows: 1, leftOut: 1, format: "fcm" } });
    const file = await callApi(exportFile, { key: manager, params: { id: made.data.id } });
    expect(createHash("sha256").update(file.text).digest("hex")).toBe(made.data.sha256);
    expect(file.headers.get("x-content-sha256")).toBe(made.data.sha256);
    expect(JSON.parse(file.text).message.topic).toBe("news");
  });

  test("that are not approved stay inside", async () => {
    const id = await aDraft(await aPerson("operator"));
    for (const route of [readCampaign, messages]) {
      const { status, data } = await callApi(route, { key: manager, params: { id } }, problem);
      expect(status).toBe(409);
      expect(data.detail).toMatch(/is draft/);
    }
    expect(await listed(manager)).not.toContain(id);
  });

  test("settings that a format does not take are refused at their field", async () => {
    const id = await approved([{ title: "a", body: "b" }]);
    const body = { format: "fcm", settings: { target: "topic" } };
    const { status, data } = await callApi(createExport, { key: manager, params: { id }, body }, problem);
    expect(status).toBe(400);
    expect(data.errors).toEqual([{ field: "settings.targetName", message: expect.any(String) }]);
  });

  test("whose recipients an experiment divides leave with all arms in a table, and in no sender's format", async () => {
    const { key: experiment, campaignId } = await aLaunchedExperiment();
    const params = { id: campaignId };
    const refused = await callApi(createExport, { key: manager, params, body: { format: "fcm" } }, problem);
    expect(refused).toMatchObject({ status: 409, data: { detail: expect.stringMatching(/divides/) } });
    const made = await callApi(createExport, { key: manager, params, body: { format: "jsonl" } });
    expect(made).toMatchObject({ status: 201, data: { rows: 4, experiment } });
  });
});
