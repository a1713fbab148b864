import { auditFilter } from "#core/audit/audit-filter.ts";
import { defineRoute } from "#server/actions/define-route.ts";
import { searchAudit } from "#server/services/audit/search-audit.ts";

/** Events that match the filter's fields, newest first; `?before=` for the page after. */
export const GET = defineRoute("audit.read", async (person, request) => {
  const { before = null, ...given } = Object.fromEntries(new URL(request.url).searchParams);
  return Response.json({
    ok: true,
    data: await searchAudit(person, { filter: auditFilter.parse(given), before }),
  });
});
