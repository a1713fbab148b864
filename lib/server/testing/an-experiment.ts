import type { Person } from "#core/access/actor.ts";
import type { ExperimentDesign } from "#core/experiments/design/experiment-design.ts";
import { database } from "../repositories/transaction.ts";
import { approveCampaign } from "../services/campaigns/decide-campaign.ts";
import { launchExperiment } from "../services/experiments/launch-experiment.ts";
import { createExperiment } from "../services/experiments/write-experiment.ts";
import { aSubmitted } from "./a-campaign.ts";
import { type ApprovedForTest, anApprovedNotification } from "./an-approved-notification.ts";
import { aPerson } from "./people.ts";

/** The human line against the approved text, half each. */
export const HUMAN_AGAINST_APPROVED: ExperimentDesign = {
  name: "Spring",
  arms: [
    { key: "human", control: true, source: "human", categoryKey: null, title: "", body: "", share: 0.5 },
    {
      key: "approved",
      control: false,
      source: "approved",
      categoryKey: null,
      title: "",
      body: "",
      share: 0.5,
    },
  ],
  holdout: 0,
  adaptive: false,
  usualRate: 0.03,
  smallestLift: 0.1,
  recipients: null,
};

export interface ExperimentForTest {
  id: string;
  key: string;
  campaignId: string;
  dan: Person;
  mia: Person;
  items: ApprovedForTest[];
  /** Ids by the arms' keys. */
  arms: Record<string, number>;
}

/** What the campaign of an experiment holds. */
export interface CampaignForTest {
  messages?: number;
  /** Approved bodies of the first messages, where they matter. */
  bodies?: readonly string[];
}

/** A draft by Dan on a campaign of two items, each with a human line, that Mia approved. */
export async function aDraftExperiment(
  design: Partial<ExperimentDesign> = {},
  { messages = 2, bodies = [] }: CampaignForTest = {},
): Promise<ExperimentForTest> {
  const [dan, mia] = [await aPerson("operator"), await aPerson("manager")];
  const items: ApprovedForTest[] = [];
  for (let at = 0; at < messages; at++) {
    const body = bodies[at];
    const item = await anApprovedNotification(dan, {
      categoryKey: at % 2 === 0 ? "plain" : "curiosity",
      ...(body !== undefined && { body }),
    });
    await database().candidate.create({ data: candidate(item.itemId, `Human ${at}`, { kind: "reference" }) });
    items.push(item);
  }
  const campaign = await aSubmitted(dan, items);
  await approveCampaign(mia, { ...campaign, note: "" });
  const { id } = await createExperiment(dan, {
    campaignId: campaign.id,
    design: { ...HUMAN_AGAINST_APPROVED, ...design },
  });
  const row = await database().experiment.findUniqueOrThrow({ where: { id }, include: { arms: true } });
  const arms = Object.fromEntries(row.arms.map((arm) => [arm.key, arm.id]));
  return { id, key: row.key, campaignId: campaign.id, dan, mia, items, arms };
}

/** The same, launched by Mia. */
export async function aLaunchedExperiment(
  design: Partial<ExperimentDesign> = {},
  options: CampaignForTest = {},
): Promise<ExperimentForTest> {
  const made = await aDraftExperiment(design, options);
  await launchExperiment(made.mia, await experimentKeyOf(made.id));
  return made;
}

/** The experiment as someone who loads it now would see it. */
export async function experimentKeyOf(id: string): Promise<{ id: string; version: number }> {
  const { version } = await database().experiment.findUniqueOrThrow({ where: { id } });
  return { id, version };
}

/** A candidate to be stored. */
export function candidate(
  itemId: string,
  title: string,
  more: Partial<{
    kind: "generated" | "reference";
    categoryKey: string;
    reward: number;
    guardrailLevel: "block";
  }> = {},
) {
  const level = more.guardrailLevel ?? "pass";
  return {
    itemId,
    title,
    body: "A body",
    kind: "generated" as const,
    language: "en",
    model: "small",
    guardrails: { level, findings: [] },
    ...more,
  };
}
