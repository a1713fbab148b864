import { ArmDownloads } from "#components/experiments/arm-downloads.tsx";
import { LeftOutNote } from "#components/experiments/left-out-note.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { percent } from "#core/experiments/analysis/figure-words.ts";
import { ARM_SOURCE_WORDS } from "#core/experiments/design/arm-source.ts";
import type { ExperimentDetail } from "#core/experiments/experiment-view.ts";

/** What the sender needs: key, salt, shares, and the texts of each arm. */
export function SetUpFacts({
  experiment,
  mayDownload,
}: {
  experiment: ExperimentDetail;
  mayDownload: boolean;
}) {
  const { id, version } = experiment;
  let from = experiment.holdout;
  const ranges = experiment.arms.map((arm) => {
    const range = { ...arm, from, until: from + arm.buckets - 1 };
    from += arm.buckets;
    return range;
  });
  return (
    <section aria-labelledby="sending" className="min-w-0">
      <h2 id="sending" className="pb-2 font-semibold">
        For the sender
      </h2>
      <div className="grid gap-4 rounded-lg border border-border bg-surface p-4 md:grid-cols-2">
        <dl className="grid content-start gap-2">
          <Fact name="Key, for files and the API">
            <code className="font-mono">{experiment.key}</code>
          </Fact>
          <Fact name="Salt of the assignment">
            <code className="font-mono">{experiment.salt}</code>
          </Fact>
          <Fact name="Launched">
            {experiment.launchedAt && <DateTime at={experiment.launchedAt} />} by {experiment.launchedBy}
          </Fact>
          {experiment.stoppedAt && (
            <Fact name="Stopped">
              <DateTime at={experiment.stoppedAt} /> by {experiment.stoppedBy}
            </Fact>
          )}
          <Fact name="Planned">
            {`Usual rate ${percent(experiment.usualRate, { digits: 2 })}, least lift ${percent(experiment.smallestLift)}${experiment.recipients === null ? "" : `, ${experiment.recipients.toLocaleString("en")} recipients`}`}
          </Fact>
        </dl>
        <div className="grid content-start gap-2">
          <p className="text-muted">
            The bucket of a recipient is SHA-256 of “salt:recipient”: its first four bytes as a whole number,
            modulo 10,000.
          </p>
          <ul className="grid gap-1 tabular-nums">
            {experiment.holdout > 0 && (
              <li>{`Buckets 0–${experiment.holdout - 1}: held out, no message (${percent(experiment.holdout / 10_000)})`}</li>
            )}
            {ranges.map((arm) => (
              <li key={arm.key} className="break-words">
                {`Buckets ${arm.from}–${arm.until}: `}
                <span className="font-medium">{arm.key}</span>
                {` (${percent(arm.buckets / 10_000)}; ${ARM_SOURCE_WORDS[arm.source]}) `}
                {mayDownload && <ArmDownloads experiment={{ id, version }} arm={arm.key} />}
              </li>
            ))}
          </ul>
          {mayDownload && <LeftOutNote experiment={{ id, version }} />}
          {experiment.adaptive && (
            <p className="text-muted">These buckets hold for today; ask the API each day.</p>
          )}
        </div>
      </div>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt className="text-muted">{name}</dt>
      <dd className="break-words">{children}</dd>
    </div>
  );
}
