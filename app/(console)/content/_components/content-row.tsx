import Link from "next/link";
import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import { Cell } from "#components/ui/table.tsx";
import type { ContentSummary } from "#core/content/content-view.ts";

const REVIEW: Record<NonNullable<ContentSummary["reviewStatus"]>, [words: string, tone: BadgeTone]> = {
  open: ["Waits for review", "accent"],
  approved: ["Approved", "success"],
  rejected: ["Rejected", "neutral"],
};

/** One item of the list; its title leads to all of it. */
export function ContentRow(props: {
  item: ContentSummary;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
}) {
  const { item, chosen, onChoose } = props;
  const line = item.reference && [item.reference.title, item.reference.body].filter(Boolean).join(" · ");
  const [words, tone] = REVIEW[item.reviewStatus ?? "open"];
  return (
    <tr className="hover:bg-sunken">
      <Cell className="pr-0">
        <input
          type="checkbox"
          aria-label={`Choose ${item.title || item.externalId}`}
          checked={chosen}
          onChange={(event) => onChoose(event.target.checked)}
          className="mt-0.5 size-4 accent-accent"
        />
      </Cell>
      <Cell className="min-w-64 max-w-md">
        <Link
          href={`/content/${item.id}`}
          lang={item.language}
          dir="auto"
          className="line-clamp-1 font-medium hover:underline"
        >
          {item.title || item.excerpt}
        </Link>
        <div dir="auto" className="truncate text-muted" lang={item.language}>
          {item.title ? item.excerpt || item.externalId : item.externalId}
        </div>
      </Cell>
      <Cell className="min-w-48 max-w-sm text-muted">
        <div dir="auto" className="line-clamp-2" lang={line ? item.language : undefined}>
          {line || "none"}
        </div>
      </Cell>
      <Cell className="whitespace-nowrap text-muted">{item.kind ?? ""}</Cell>
      <Cell>
        <Badge>{item.language}</Badge>
      </Cell>
      <Cell numeric>
        {item.candidates > 0 ? (
          <Link href={`/review/${item.id}`} className="text-accent underline">
            {item.candidates}
          </Link>
        ) : (
          <span className="text-muted">0</span>
        )}
      </Cell>
      <Cell className="whitespace-nowrap">
        {item.archivedAt ? (
          <Badge>Archived</Badge>
        ) : (
          item.candidates > 0 && <Badge tone={tone}>{words}</Badge>
        )}
      </Cell>
    </tr>
  );
}
