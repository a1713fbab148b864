"use client";
import { useState } from "react";
import { useAct } from "#client/use-act.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { type MeasuredBeside, whyReason } from "#core/evaluation/report/publication-view.ts";
import type { CategoryDetail, VersionView } from "#core/prompts/category-view.ts";
import { publishVersionAction, retireVersionAction } from "../actions.ts";
import { MeasuredVersion } from "./measured-version.tsx";
import { PublishReason } from "./publish-reason.tsx";

const TONE = { draft: "warning", published: "success", retired: "neutral" } as const;

interface Props {
  category: CategoryDetail;
  /** What evaluations say of the versions beside the published one. */
  measured: readonly MeasuredBeside[];
  /** The version that is compared with the one before it. */
  compared: number | null;
  onCompare: (version: number | null) => void;
  onUse: (version: VersionView) => void;
}

/** Every version, newest first, with what can be done about it. */
export function VersionList({ category, measured, compared, onCompare, onUse }: Props) {
  const { run, pending, error } = useAct();
  const [asked, setAsked] = useState<number | null>(null);
  const publish = ({ version }: VersionView, reason = "") =>
    run(
      () => publishVersionAction({ categoryId: category.id, version, published: category.published, reason }),
      () => `Version ${version} is published: new runs use it`,
      () => setAsked(null),
    );
  const retire = ({ version, status }: VersionView) =>
    run(
      () => retireVersionAction({ categoryId: category.id, version, status }),
      () => `Version ${version} is retired`,
    );
  return (
    <div className="grid gap-2">
      {error && asked === null && <Callout tone="danger">{error.message}</Callout>}
      <ol aria-label="Versions" className="grid gap-2">
        {category.versions.map((one) => (
          <li key={one.id} className="rounded-lg border border-border bg-surface p-3">
            <div className="flex flex-wrap items-center gap-2">
              <span className="font-semibold tabular-nums">Version {one.version}</span>
              <Badge tone={TONE[one.status]}>{one.status}</Badge>
              <span className="text-muted">
                {one.createdBy}, <DateTime at={one.createdAt} />
              </span>
            </div>
            {one.publishedAt && (
              <p className="text-muted">
                Published{one.publishedBy && ` by ${one.publishedBy}`}, <DateTime at={one.publishedAt} />
              </p>
            )}
            {one.note && <p className="pt-1 break-words">{one.note}</p>}
            {one.status !== "published" && (
              <MeasuredVersion category={category} version={one} measured={measured} />
            )}
            {asked === one.version && (
              <PublishReason
                error={error?.fields.reason ?? error?.message}
                busy={pending}
                onPublish={(reason) => publish(one, reason)}
                onLeave={() => setAsked(null)}
              />
            )}
            <div className="flex flex-wrap gap-2 pt-2">
              {one.status !== "published" && asked !== one.version && (
                <Button
                  busy={pending}
                  onClick={() =>
                    whyReason(one.version, measured) === null ? publish(one) : setAsked(one.version)
                  }
                >
                  Publish
                </Button>
              )}
              {one.status !== "retired" && (
                <Button look="quiet" busy={pending} onClick={() => retire(one)}>
                  Retire
                </Button>
              )}
              {one.version > 1 && (
                <Button
                  look="quiet"
                  aria-pressed={compared === one.version}
                  onClick={() => onCompare(compared === one.version ? null : one.version)}
                >
                  {compared === one.version ? "Hide changes" : "What changed"}
                </Button>
              )}
              <Button look="quiet" onClick={() => onUse(one)}>
                Edit from here
              </Button>
            </div>
          </li>
        ))}
      </ol>
    </div>
  );
}
