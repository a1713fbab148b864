import { ENDPOINTS } from "#core/api/endpoints.ts";
import { openApiDocument } from "#core/api/openapi.ts";

/** The description of the API, for tools. It holds nothing of the workspace, so it asks for no key. */
export function GET(): Response {
  return Response.json(openApiDocument(ENDPOINTS));
}
