import { Check, Pencil, Undo2, X } from "lucide-react";
import Link from "next/link";
import { TextDiff } from "#components/candidates/text-diff.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import type { DecisionView, ReviewView } from "#core/review/review-view.ts";

const LOOKS = {
  approve: { icon: Check, look: "text-success", did: "approved" },
  override: { icon: Pencil, look: "text-success", did: "edited and approved" },
  reject: { icon: X, look: "text-danger", did: "rejected" },
  undo: { icon: Undo2, look: "text-muted", did: "took the decision back" },
} as const;

/** Who did what with the item; for an edit, what was changed; and all that was decided before. */
export function DecisionNotice({ view }: { view: ReviewView }) {
  const { decision, history } = view;
  const earlier = history.filter(({ id }) => id !== decision?.id);
  if (!decision && earlier.length === 0) return null;
  return (
    <section aria-label="Decision" className="rounded-lg border border-border bg-surface px-3 py-2">
      {decision && <Present decision={decision} />}
      {earlier.length > 0 && (
        <details className="text-muted">
          <summary className="w-fit cursor-pointer">{`Decided before (${earlier.length})`}</summary>
          <ol className="grid gap-1 pt-1">
            {earlier.map((one) => (
              <li key={one.id} className="break-words">
                {`${one.decider} ${LOOKS[one.action].did}${said(one)} · `}
                <DateTime at={one.at} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </section>
  );
}

function said({ title, body, reason }: DecisionView): string {
  if (reason) return `: ${reason.toLowerCase()}`;
  const text = [title, body].filter(Boolean).join(" · ");
  return text && ` “${text}”`;
}

function Present({ decision }: { decision: DecisionView }) {
  const { icon: Icon, look, did } = LOOKS[decision.action];
  const edited = decision.action === "override";
  return (
    <div className="flex gap-2">
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${look}`} />
      <div className="min-w-0 flex-1">
        <p>
          <span className="font-medium">{`${decision.decider} ${did}`}</span>
          {decision.reason && `: ${decision.reason.toLowerCase()}`}{" "}
          <span className="text-muted">
            <DateTime at={decision.at} />
            {decision.bulkId && (
              <>
                {", "}
                <Link
                  href={`/review/bulk/${decision.bulkId}`}
                  className="text-accent underline underline-offset-2"
                >
                  in bulk
                </Link>
              </>
            )}
          </span>
        </p>
        {edited ? (
          <>
            <p className="font-semibold">
              <TextDiff before={decision.originalTitle ?? ""} after={decision.title ?? ""} />
            </p>
            <p>
              <TextDiff before={decision.originalBody ?? ""} after={decision.body ?? ""} />
            </p>
          </>
        ) : (
          decision.body !== null && (
            <p className="break-words">
              {decision.title && <b className="font-semibold">{`${decision.title} `}</b>}
              {decision.body}
            </p>
          )
        )}
      </div>
    </div>
  );
}
