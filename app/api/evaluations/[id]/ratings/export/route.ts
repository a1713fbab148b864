import { recordsRoute } from "#server/actions/records-route.ts";
import { exportRatings } from "#server/services/evaluations/ratings.ts";

/** The raw ratings of an evaluation. */
export const GET = recordsRoute("evaluations.export", exportRatings);
