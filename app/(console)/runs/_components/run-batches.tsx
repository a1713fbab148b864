import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { BATCH_WORDS, type BatchView } from "#core/generation/batch-view.ts";

const TONES: Record<BatchView["status"], BadgeTone> = {
  submitting: "accent",
  waiting: "accent",
  collecting: "accent",
  ended: "success",
  failed: "warning",
};

const number = (value: number) => value.toLocaleString("en");

/** What a run in batch mode has at the model server, newest first. */
export function RunBatches({ batches }: { batches: readonly BatchView[] }) {
  return (
    <section aria-label="Batches" className="rounded-lg border border-border bg-surface">
      <h2 className="px-4 pt-3 font-semibold">Batches</h2>
      <p className="px-4 text-muted">
        The model server answers within a day. Answers are saved when a batch ends.
      </p>
      <ul className="mt-2 divide-y divide-border border-border border-t tabular-nums">
        {batches.map((batch) => (
          <li key={batch.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2">
            <Badge tone={TONES[batch.status]}>{BATCH_WORDS[batch.status]}</Badge>
            <span>{`${number(batch.answered)} of ${number(batch.requests)} answered`}</span>
            {batch.refused > 0 && <span className="text-danger">{`${number(batch.refused)} not`}</span>}
            {batch.remoteStatus && <code className="text-muted text-xs">{batch.remoteStatus}</code>}
            <span className="text-muted">
              <Moment batch={batch} />
            </span>
            {batch.error && <span className="text-warning">{batch.error}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Moment({ batch: { endedAt, expiresAt, lookedAt } }: { batch: BatchView }) {
  if (endedAt)
    return (
      <>
        ended <DateTime at={endedAt} />
      </>
    );
  return (
    <>
      {lookedAt && (
        <>
          looked at <DateTime at={lookedAt} />
        </>
      )}
      {lookedAt && expiresAt && ", "}
      {expiresAt && (
        <>
          expires <DateTime at={expiresAt} />
        </>
      )}
    </>
  );
}
