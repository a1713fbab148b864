"use client";
import { useAct } from "#client/use-act.ts";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import type { CategoryDetail, VersionView } from "#core/prompts/category-view.ts";
import { publishVersionAction, retireVersionAction } from "../actions.ts";

const TONE = { draft: "warning", published: "success", retired: "neutral" } as const;

interface Props {
  category: CategoryDetail;
  /** The version that is compared with the one before it. */
  compared: number | null;
  onCompare: (version: number | null) => void;
  onUse: (version: VersionView) => void;
}

/** Every version, newest first, with what can be done about it. */
export function VersionList({ category, compared, onCompare, onUse }: Props) {
  const { run, pending, error } = useAct();
  const publish = ({ version }: VersionView) =>
    run(
      () => publishVersionAction({ categoryId: category.id, version, published: category.published }),
      () => `Version ${version} is published: new runs use it`,
    );
  const retire = ({ version, status }: VersionView) =>
    run(
      () => retireVersionAction({ categoryId: category.id, version, status }),
      () => `Version ${version} is retired`,
    );
  return (
    <div className="grid gap-2">
      {error && <Callout tone="danger">{error.message}</Callout>}
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
            <div className="flex flex-wrap gap-2 pt-2">
              {one.status !== "published" && (
                <Button busy={pending} onClick={() => publish(one)}>
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
