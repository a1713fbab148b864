import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { createHash, randomBytes } from "node:crypto";
import { type Context, ROOT_CONTEXT, type Span, SpanStatusCode, TraceFlags, trace } from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { defaultResource, resourceFromAttributes } from "@opentelemetry/resources";
import { BatchSpanProcessor, type IdGenerator, TracerProvider } from "@opentelemetry/sdk-trace";
import { env } from "../env.ts";

type Attributes = Record<string, string | number | undefined>;

export interface Traces {
  task<T>(ids: { run: string; task: string; attempt: number }, work: () => Promise<T>): Promise<T>;
  call<T>(
    about: { run?: string; task?: string; call: string; model: string },
    work: (note: (used: Record<string, number>) => void) => Promise<T>,
  ): Promise<T>;
  run(run: { id: string; status: string; startedAt: Date; endedAt: Date }): void;
  shutdown(): Promise<void>;
}

/**
 * Spans as OTLP over HTTP, to where the standard variables point (OTEL_EXPORTER_OTLP_ENDPOINT and its kin). A run is one
 * trace, whatever processes work on it: its id is the run's id, and the run's own span has an id that all of them know.
 */
export function otlpTraces(): Traces {
  const ids = new GivenIds();
  const provider = new TracerProvider({
    resource: defaultResource().merge(resourceFromAttributes({ "service.name": env().OTEL_SERVICE_NAME })),
    idGenerator: ids,
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
  const tracer = provider.getTracer("pushgen");
  const present = new AsyncLocalStorage<Context>();

  async function within<T>(
    name: string,
    attributes: Attributes,
    parent: Context,
    work: (span: Span) => Promise<T>,
  ): Promise<T> {
    const span = tracer.startSpan(name, { attributes: known(attributes) }, parent);
    try {
      return await present.run(trace.setSpan(parent, span), () => work(span));
    } catch (error) {
      // The kind alone: a message may repeat what the server said.
      const kind = (error as { kind?: string }).kind ?? (error as Error).name;
      span.setStatus({ code: SpanStatusCode.ERROR, message: kind });
      throw error;
    } finally {
      span.end();
    }
  }

  return {
    task: ({ run, task, attempt }, work) =>
      within("task", prefixed({ run, task, attempt }), ofRun(run), () => work()),
    call: (about, work) =>
      within("call", prefixed(about), present.getStore() ?? ROOT_CONTEXT, (span) =>
        work((used) => void span.setAttributes(known(prefixed(used)))),
      ),
    run({ id, status, startedAt, endedAt }) {
      ids.next = { trace: traceIdOf(id), span: runSpanId(id) };
      const attributes = known(prefixed({ run: id, status }));
      const span = tracer.startSpan("run", { startTime: startedAt, attributes, root: true }, ROOT_CONTEXT);
      ids.next = null;
      span.end(endedAt);
    },
    shutdown: () => provider.shutdown(),
  };
}

/** Random ids, but for a span that is to have those that others know already. */
class GivenIds implements IdGenerator {
  next: { trace: string; span: string } | null = null;

  generateTraceId(): string {
    return this.next?.trace ?? randomBytes(16).toString("hex");
  }

  generateSpanId(): string {
    return this.next?.span ?? randomBytes(8).toString("hex");
  }
}

/** A run's id without its hyphens is as long as the id of a trace. */
function traceIdOf(run: string): string {
  return run.replaceAll("-", "");
}

function runSpanId(run: string): string {
  return createHash("sha256").update(run).digest("hex").slice(0, 16);
}

/** As seen from a task: the run's span, which another process may send. */
function ofRun(run: string): Context {
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId: traceIdOf(run),
    spanId: runSpanId(run),
    traceFlags: TraceFlags.SAMPLED,
    isRemote: true,
  });
}

function prefixed(attributes: Attributes): Attributes {
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [`pushgen.${key}`, value]));
}

function known(attributes: Attributes): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(attributes).filter((entry): entry is [string, string | number] => entry[1] !== undefined),
  );
}
