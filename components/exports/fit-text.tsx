import { CircleCheck, TriangleAlert } from "lucide-react";
import type { FormatFit } from "#core/export/fit-view.ts";

/** `2 of 3 fit`, with a sign; its place is kept while it is counted. */
export function FitText({ fit }: { fit: Pick<FormatFit, "fits" | "messages"> | undefined }) {
  if (!fit) return <span className="text-muted">Counting…</span>;
  const all = fit.fits === fit.messages;
  const Icon = all ? CircleCheck : TriangleAlert;
  return (
    <span className={`flex items-center gap-1 tabular-nums ${all ? "text-muted" : "text-warning"}`}>
      <Icon aria-hidden className="size-4" />
      {`${fit.fits.toLocaleString("en")} of ${fit.messages.toLocaleString("en")} ${fit.messages === 1 ? "fits" : "fit"}`}
    </span>
  );
}
