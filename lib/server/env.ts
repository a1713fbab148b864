import "server-only";
import { z } from "zod";

const text = z.string().trim().min(1).optional();

const settings = z.object({
  /** Of an own PostgreSQL; without it the console starts its embedded one. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: "must be a postgresql:// address" }).optional(),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  PUSHGEN_DATA_DIR: z.string().trim().min(1).default(".data"),
  /** The address people use, where it is not http://localhost:PORT (behind a proxy, with a name of its own). */
  PUSHGEN_BASE_URL: z
    .url({ protocol: /^https?$/, error: "must be an http:// or https:// address" })
    .optional(),
  /** Signs the session cookies. The start makes one and keeps it in the data directory. */
  PUSHGEN_SECRET: z.string().min(32, "must have at least 32 characters").optional(),
  OPENAI_API_KEY: text,
  OPENAI_BASE_URL: z
    .url({ protocol: /^https?$/, error: "must be an http:// or https:// address" })
    .optional(),
  PUSHGEN_MODEL: text,
  /** What a million tokens cost, in dollars: of the prompt, and of the answer. For models without a price in the settings. */
  PUSHGEN_PRICE_INPUT: z.coerce.number().min(0).max(100_000).optional(),
  PUSHGEN_PRICE_OUTPUT: z.coerce.number().min(0).max(100_000).optional(),
  /** How long a kept answer is good for, and how many megabytes of them are kept. */
  PUSHGEN_CACHE_DAYS: z.coerce.number().min(0.001).max(3_650).default(30),
  PUSHGEN_CACHE_MB: z.coerce.number().min(0.001).max(1_000_000).default(500),
  /** Requests in one batch of the Batch API, and how often a batch is looked at. */
  PUSHGEN_BATCH_SIZE: z.coerce.number().int().min(1).max(50_000).default(5_000),
  PUSHGEN_BATCH_LOOK_SECONDS: z.coerce.number().min(0.05).max(3_600).default(60),
  /** Model calls at the same time, per worker, at most: fewer while the server asks to slow down. */
  PUSHGEN_CONCURRENCY: z.coerce.number().int().min(1).max(500).default(8),
  /** What the model server allows in a minute, over all workers; not set is no limit. */
  PUSHGEN_REQUESTS_PER_MINUTE: z.coerce.number().int().min(1).max(10_000_000).optional(),
  PUSHGEN_TOKENS_PER_MINUTE: z.coerce.number().int().min(1).max(10_000_000_000).optional(),
  /** How long a call may take, in seconds. */
  PUSHGEN_CALL_SECONDS: z.coerce.number().min(0.1).max(3_600).default(120),
  /** Who has it may read the metrics; without one they are for this machine alone. */
  PUSHGEN_METRICS_TOKEN: z.string().min(16, "must have at least 16 characters").optional(),
  /** Where a worker serves its metrics; not set is nowhere. */
  PUSHGEN_WORKER_METRICS_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  /** Where traces are sent to, as OpenTelemetry names it; the exporter reads these and their kin by itself. */
  OTEL_EXPORTER_OTLP_ENDPOINT: text,
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: text,
  OTEL_SERVICE_NAME: z.string().trim().min(1).default("pushgen-worker"),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "silent"]).default("info"),
});

export type Env = z.output<typeof settings>;

let parsed: Env | undefined;

/** The environment, parsed once. Throws with the name of every bad value; an empty value counts as not set. */
export function env(): Env {
  if (parsed) return parsed;
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
  const result = settings.safeParse(given);
  if (!result.success) {
    const bad = result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("; ");
    throw Object.assign(new Error(`The environment has a bad value: ${bad}`), { expected: true });
  }
  parsed = result.data;
  return parsed;
}

/** Adds what the start found out (the embedded database's address, the kept secret) for this process and its children. */
export function provideEnv(values: Partial<Record<keyof Env, string>>): void {
  Object.assign(process.env, values);
  parsed = undefined;
}

/** The whole environment, for a child process. */
export function childEnv(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  return { ...process.env, ...extra };
}

/** Where traces go, or null where nobody wants them. */
export function tracesEndpoint(): string | null {
  const { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: traces, OTEL_EXPORTER_OTLP_ENDPOINT: all } = env();
  return traces ?? all ?? null;
}

/** Whether this process is a script of npm, which is then its parent. */
export function isRunByNpm(): boolean {
  return process.env.npm_lifecycle_event !== undefined;
}
