import { clsx } from "clsx";
import { Callout } from "#components/ui/callout.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { compareTexts } from "#core/prompts/compare-prompts.ts";
import type { ReviewView } from "#server/services/review/read-review.ts";

/** Who decided what, and what an edit changed. */
export function DecisionMade(props: { decision: NonNullable<ReviewView["decision"]>; approved: boolean }) {
  const { decision, approved } = props;
  const { title, body, originalTitle, originalBody } = decision;
  const edited = originalBody !== null;
  return (
    <Callout tone={approved ? "success" : "warning"}>
      <p>
        {decision.decider} {approved ? (edited ? "edited and approved" : "approved") : "rejected this"},{" "}
        <DateTime at={decision.at} />
        {approved ? "" : `: ${decision.reason}`}
      </p>
      {approved && (
        <div className="pt-1 text-ink">
          <p className="font-semibold">
            <Changed before={originalTitle ?? title ?? ""} after={title ?? ""} />
          </p>
          <p>
            <Changed before={originalBody ?? body ?? ""} after={body ?? ""} />
          </p>
        </div>
      )}
    </Callout>
  );
}

function Changed({ before, after }: { before: string; after: string }) {
  return compareTexts(before, after).map(({ text, kind }, at) => {
    const Tag = kind === "added" ? "ins" : kind === "removed" ? "del" : "span";
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one comparison never change places
      <Tag key={at} className={clsx(kind === "removed" && "text-muted line-through")}>
        {text}
      </Tag>
    );
  });
}
