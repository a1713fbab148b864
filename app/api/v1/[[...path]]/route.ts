import { ProductError } from "#core/errors/product-error.ts";
import { problemResponse } from "#server/actions/api/problem-response.ts";

/** An address that the API does not have: a problem, as every refusal of it is, and no page for people. */
function refuse(): Response {
  return problemResponse(
    new ProductError(
      "not-found",
      "The API has no such address. GET /api/v1/openapi.json names those that it has.",
    ),
  );
}

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as POST, refuse as PUT };
