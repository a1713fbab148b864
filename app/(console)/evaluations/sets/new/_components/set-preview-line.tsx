import Link from "next/link";
import type { SetPreview } from "#client/queries/evaluation-sets.ts";
import { counted } from "#core/text/counted.ts";

/** What the set would hold; a line that is always there, so that nothing moves when it fills. */
export function SetPreviewLine({ preview }: { preview: SetPreview | undefined }) {
  if (!preview) return <p className="text-muted">…</p>;
  const { items, leftOut, examples } = preview;
  const without = leftOut > 0 ? ` ${counted(leftOut, "item")} without a human line would be left out.` : "";
  if (items === 0)
    return (
      <p className="text-warning">
        {`No item with a human line matches, and there is nothing to measure against.${without} `}
        <Link href="/content/import" className="underline">
          Import items with human lines
        </Link>
        , or take a file above.
      </p>
    );
  return (
    <p>
      <span className="font-medium tabular-nums">{counted(items, "item")}</span>
      {` with a human line.${without} `}
      <span className="text-muted">
        {items > examples.length ? "Among them " : ""}
        {examples.map((name) => `“${name}”`).join(", ")}
      </span>
    </p>
  );
}
