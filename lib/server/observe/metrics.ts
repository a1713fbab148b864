import "server-only";
import { Counter, collectDefaultMetrics, Gauge, Histogram, register } from "prom-client";

/** The process's metrics, in the format of Prometheus. Names and labels are documented in docs/running-it.md. */
export const metrics = {
  tasks: once(
    "pushgen_tasks_total",
    () =>
      new Counter({
        name: "pushgen_tasks_total",
        help: "Tasks saved by this process, by how they ended and why they failed",
        labelNames: ["status", "kind"],
      }),
  ),
  calls: once(
    "pushgen_calls_total",
    () =>
      new Counter({
        name: "pushgen_calls_total",
        help: "Model calls of saved tasks, retries among them",
        labelNames: ["model"],
      }),
  ),
  keptAnswers: once(
    "pushgen_kept_answers_total",
    () =>
      new Counter({
        name: "pushgen_kept_answers_total",
        help: "Answers of saved tasks that were kept from earlier calls",
        labelNames: ["model"],
      }),
  ),
  tokens: once(
    "pushgen_tokens_total",
    () =>
      new Counter({
        name: "pushgen_tokens_total",
        help: "Tokens of saved tasks",
        labelNames: ["model", "of"],
      }),
  ),
  cost: once(
    "pushgen_cost_dollars_total",
    () =>
      new Counter({
        name: "pushgen_cost_dollars_total",
        help: "Dollars of saved tasks, where their run has a price",
        labelNames: ["model"],
      }),
  ),
  callSeconds: once(
    "pushgen_call_seconds",
    () =>
      new Histogram({
        name: "pushgen_call_seconds",
        help: "How long model calls took, by what came of them",
        labelNames: ["model", "outcome"],
        buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120],
      }),
  ),
};

/** A metric by its name, made where this process has none: a page's bundle may hold a second copy of this module. */
export function once<M>(name: string, make: () => M): M {
  return (register.getSingleMetric(name) as M | undefined) ?? make();
}

/** A gauge that is read when somebody asks. `read` gets the gauge to set. A second one of the name takes its place. */
export function gauge(
  name: string,
  help: string,
  labelNames: string[],
  read: (gauge: Gauge) => void | Promise<void>,
): void {
  register.removeSingleMetric(name);
  new Gauge({
    name,
    help,
    labelNames,
    collect() {
      return read(this);
    },
  });
}

/** All metrics as text, with those of the process itself. */
export async function metricsText(): Promise<{ text: string; contentType: string }> {
  if (!register.getSingleMetric("process_cpu_seconds_total")) collectDefaultMetrics();
  return { text: await register.metrics(), contentType: register.contentType };
}
