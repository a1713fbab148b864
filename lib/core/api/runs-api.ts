import { z } from "zod";
import { CANDIDATES_PER_PAIR } from "../generation/run-request.ts";
import { endpoint, listQuery, oneId, pageOf } from "./endpoint.ts";

const run = z.object({
  id: z.uuid(),
  name: z.string(),
  status: z.string().describe("planning, running … and at the end finished, cancelled or failed"),
  model: z.string(),
  candidatesPerPair: z.int(),
  tasks: z.int().describe("Items × styles"),
  succeeded: z.int(),
  failed: z.int(),
  cancelled: z.int(),
  candidates: z.int(),
  blocked: z.int().describe("Candidates that a guardrail keeps from being approved"),
  createdBy: z.string(),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
});

const some = (noun: string) =>
  z.array(z.string().min(1).max(200)).min(1, `Name at least one ${noun}`).max(10_000);

export const startRunEndpoint = endpoint({
  id: "startRun",
  method: "post",
  path: "/runs",
  permission: "runs.start",
  about:
    "Starts a run: notifications for items in styles. It goes on by itself; read it to see how far it is.",
  status: 202,
  body: z.object({
    name: z.string().trim().max(120).default(""),
    items: some("item").describe("externalIds"),
    styles: z
      .array(z.string().max(60))
      .max(50)
      .default([])
      .describe("Keys of published styles; left out, all of them"),
    candidatesPerPair: z
      .int()
      .min(CANDIDATES_PER_PAIR.min)
      .max(CANDIDATES_PER_PAIR.max)
      .default(CANDIDATES_PER_PAIR.default),
    model: z
      .string()
      .trim()
      .max(200)
      .default("")
      .describe("Of the configured server; left out, its usual one"),
  }),
  answer: run,
});

export const listRunsEndpoint = endpoint({
  id: "listRuns",
  method: "get",
  path: "/runs",
  permission: "runs.read",
  about: "Runs, newest first.",
  query: listQuery,
  answer: pageOf(run),
});

export const readRunEndpoint = endpoint({
  id: "readRun",
  method: "get",
  path: "/runs/{id}",
  permission: "runs.read",
  about: "One run as it is now.",
  params: oneId,
  answer: run,
});

export const cancelRunEndpoint = endpoint({
  id: "cancelRun",
  method: "post",
  path: "/runs/{id}/cancel",
  permission: "runs.start",
  about: "Stops a run. What is done stays.",
  params: oneId,
  answer: run,
});

export const runCandidatesEndpoint = endpoint({
  id: "listRunCandidates",
  method: "get",
  path: "/runs/{id}/candidates",
  permission: "runs.read",
  about:
    "What a run wrote, item by item: every candidate with what the guardrails and the reward model say of it.",
  params: oneId,
  query: listQuery,
  answer: pageOf(
    z.object({
      itemId: z.uuid(),
      externalId: z.string(),
      candidates: z.array(
        z.object({
          id: z.uuid(),
          style: z.string().nullable(),
          title: z.string(),
          body: z.string(),
          language: z.string(),
          model: z.string(),
          guardrailLevel: z.enum(["pass", "warn", "block"]),
          reasons: z.array(z.string()).describe("What the guardrails found"),
          reward: z.number().nullable().describe("Comparable within an item only"),
          repeats: z.uuid().nullable().describe("The candidate that says the same"),
        }),
      ),
    }),
  ),
});
