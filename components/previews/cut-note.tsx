import { Scissors } from "lucide-react";
import type { NotificationText } from "#core/candidates/candidate.ts";
import type { PreviewLimit } from "#core/previews/preview-limits.ts";
import { truncateFor } from "#core/previews/truncate-for.ts";

/** Where the text is cut, and where the numbers behind that come from. */
export function CutNote({ limits, text }: { limits: readonly PreviewLimit[]; text: NotificationText }) {
  const cuts = limits.flatMap(({ surface, name }) => {
    const { titleCut, bodyCut } = truncateFor(surface, text);
    const what = [titleCut && "title", bodyCut && "body"].filter(Boolean).join(" and ");
    return what ? [`${name}: ${what} cut`] : [];
  });
  return (
    <div className="pt-2 text-xs">
      {cuts.length === 0 ? (
        <p className="text-muted">Shows in full.</p>
      ) : (
        cuts.map((cut) => (
          <p key={cut} className="flex items-center gap-1.5 text-warning">
            <Scissors aria-hidden className="size-3 shrink-0" /> {cut}
          </p>
        ))
      )}
      <details className="text-muted">
        <summary className="w-fit cursor-pointer">Guidance, not a promise</summary>
        {limits.map(({ surface, name, source }) => (
          <p key={surface} className="pt-1">{`${name}. ${source}.`}</p>
        ))}
      </details>
    </div>
  );
}
