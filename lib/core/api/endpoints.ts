import * as campaigns from "./campaigns-api.ts";
import type { Endpoint } from "./endpoint.ts";
import * as experiments from "./experiments-api.ts";
import * as items from "./items-api.ts";
import * as runs from "./runs-api.ts";

/** Every endpoint of the API, in the order of the document. */
export const ENDPOINTS: readonly Endpoint[] = [
  items.upsertItemsEndpoint,
  items.listItemsEndpoint,
  items.readItemEndpoint,
  runs.startRunEndpoint,
  runs.listRunsEndpoint,
  runs.readRunEndpoint,
  runs.cancelRunEndpoint,
  runs.runCandidatesEndpoint,
  campaigns.listCampaignsEndpoint,
  campaigns.readCampaignEndpoint,
  campaigns.campaignMessagesEndpoint,
  campaigns.campaignFitEndpoint,
  campaigns.createExportEndpoint,
  campaigns.exportFileEndpoint,
  experiments.readAssignmentEndpoint,
  experiments.assignRecipientsEndpoint,
  experiments.experimentFitEndpoint,
  experiments.experimentFitUnderEndpoint,
  experiments.armFileEndpoint,
  experiments.loadOutcomesEndpoint,
  experiments.countEventsEndpoint,
] as unknown as readonly Endpoint[];
