import { z } from "zod";
import { PERMISSIONS, ROLES } from "../access/permissions.ts";
import type { Endpoint } from "./endpoint.ts";
import { problem } from "./problem.ts";

const PROBLEMS: Record<string, string> = {
  "400": "The request is not valid",
  "401": "No valid API key",
  "403": "The key's role may not do this",
  "404": "There is no such thing",
  "409": "It is not as the request takes it to be",
  "413": "The request is too large",
  "422": "The Idempotency-Key was used for another request",
  "429": "Too many requests; Retry-After says how long to wait",
};

const RETRY_AFTER = {
  "Retry-After": { description: "Seconds to wait", schema: { type: "integer", minimum: 1 } },
};

/** The OpenAPI 3.1 document of these endpoints, made from the schemas that the routes parse with. */
export function openApiDocument(endpoints: readonly Endpoint[]): Record<string, unknown> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const one of endpoints) {
    paths[one.path] ??= {};
    paths[one.path]![one.method] = operation(one);
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "PushGen Console",
      version: "1",
      description:
        "Content in, runs, approved campaigns out. Keys are made in the settings of the console and sent as a bearer token.",
    },
    // Relative to where the document was fetched: behind a proxy nobody here knows the address.
    servers: [{ url: "/api/v1" }],
    security: [{ apiKey: [] }],
    paths,
    components: {
      securitySchemes: { apiKey: { type: "http", scheme: "bearer", bearerFormat: "pgk_…" } },
      schemas: { Problem: jsonSchema(problem, "output") },
      responses: { Problem: problemResponse("A refusal, with a sentence that says what to do") },
    },
  };
}

function operation(one: Endpoint): Record<string, unknown> {
  const roles = ROLES.filter((role) => (PERMISSIONS[one.permission] as readonly string[]).includes(role));
  return {
    operationId: one.id,
    summary: one.about,
    description: `Permission \`${one.permission}\`: ${roles.join(", ")}.`,
    parameters: [...parameters(one.params, "path"), ...parameters(one.query, "query"), ...idempotency(one)],
    ...(one.body && {
      requestBody: {
        required: true,
        content: { "application/json": { schema: jsonSchema(one.body, "input") } },
      },
    }),
    responses: {
      [one.status]: {
        description: "Done",
        content: Object.fromEntries(
          (one.file ?? ["application/json"]).map((type) => [
            type,
            { schema: jsonSchema(one.answer, "output") },
          ]),
        ),
      },
      ...Object.fromEntries(
        Object.entries(PROBLEMS).map(([status, words]) => [
          status,
          { ...problemResponse(words), ...(status === "429" && { headers: RETRY_AFTER }) },
        ]),
      ),
      default: { $ref: "#/components/responses/Problem" },
    },
  };
}

function parameters(schema: z.ZodType, where: "path" | "query") {
  const { properties = {}, required = [] } = jsonSchema(schema, "input") as {
    properties?: Record<string, { description?: string }>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, { description, ...rest }]) => ({
    name,
    in: where,
    required: where === "path" || required.includes(name),
    ...(description && { description }),
    schema: rest,
  }));
}

function idempotency(one: Endpoint) {
  if (one.method === "get") return [];
  return [
    {
      name: "Idempotency-Key",
      in: "header",
      required: false,
      description:
        "The same key and request within a day get the first answer again, and nothing is done twice",
      schema: { type: "string", minLength: 1, maxLength: 200 },
    },
  ];
}

function problemResponse(description: string) {
  return {
    description,
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  };
}

function jsonSchema(schema: z.ZodType, io: "input" | "output"): Record<string, unknown> {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
}
