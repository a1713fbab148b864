import type { Pace } from "./run-pace.ts";
import type { RunView } from "./run-view.ts";

/** Beyond this somebody wonders whether it goes on at all; of a slow run beyond so many of its usual gaps … */
const STILL_SECONDS = 15;
const STILL_GAPS = 10;
/** … and beyond this, what may be the matter. */
const LONG_SECONDS = 60;

/**
 * How fast a run goes and how long it will take, or that this cannot be told yet: a figure that is wrong at first would
 * only mislead. `duration` puts seconds into words.
 */
export function paceWords(
  run: Pick<RunView, "status" | "mode" | "tasks" | "succeeded" | "failed" | "cancelled">,
  { perSecond, stillFor }: Pace,
  duration: (seconds: number) => string,
): string {
  const done = run.succeeded + run.failed + run.cancelled;
  const left = run.tasks - done;
  if (run.status === "cancelling" || left <= 0) return "calls under way are ending";
  if (run.mode === "batch") return "answers come when a batch ends";
  if (stillFor >= Math.max(STILL_SECONDS, STILL_GAPS / (perSecond ?? STILL_GAPS))) {
    const words = `no task has ended for ${duration(stillFor)}`;
    return stillFor < LONG_SECONDS ? words : `${words}: the model may be slow, or no worker is running`;
  }
  if (perSecond === null) return done === 0 ? "waits for the first answers" : "time left cannot be told yet";
  return `${rateWords(perSecond)}, about ${duration(steady(left / perSecond))} left`;
}

/** “35 tasks a second”; of a slow run “12 tasks a minute”. */
function rateWords(perSecond: number): string {
  const [rate, unit] = perSecond < 1 ? [perSecond * 60, "minute"] : [perSecond, "second"];
  const rounded = Number(rate.toPrecision(2));
  return `${rounded.toLocaleString("en")} ${rounded === 1 ? "task" : "tasks"} a ${unit}`;
}

/** Rounded to steps of five seconds, where it is not about to end: figures that change all the time cannot be read. */
function steady(seconds: number): number {
  return seconds < 10 ? seconds : Math.round(seconds / 5) * 5;
}

/**
 * How a run stands, for screen readers: it changes when the state does and with every quarter of the work, so that it can
 * be announced without talking all the time.
 */
export function standingWords(
  run: Pick<RunView, "status" | "tasks" | "succeeded" | "failed" | "cancelled">,
): string {
  const { status, tasks, succeeded, failed, cancelled } = run;
  if (status !== "running" && status !== "planning") return `The run is ${status}.`;
  const quarter = tasks === 0 ? 0 : Math.floor(((succeeded + failed + cancelled) / tasks) * 4) * 25;
  return `The run is running, ${quarter} % of its tasks have ended${failed > 0 ? ", some failed" : ""}.`;
}
