import { recordsRoute } from "#server/actions/records-route.ts";
import { exportTexts } from "#server/services/evaluations/export-texts.ts";

/** The texts of an evaluation with what was measured. */
export const GET = recordsRoute("evaluations.export", exportTexts);
