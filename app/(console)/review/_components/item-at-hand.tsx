import { ExternalLink } from "lucide-react";
import type { ReactNode } from "react";
import type { ContentItem } from "#core/content/content-item.ts";
import { itemName } from "#core/content/item-name.ts";
import type { ReviewCandidate } from "#core/review/review-view.ts";
import { CandidateCard } from "./candidate-card.tsx";

interface Props {
  item: ContentItem;
  human: ReviewCandidate | undefined;
  selected: string | null;
  chosen: string | null;
  onSelect: (id: string) => void;
  sheet: ReactNode;
}

/** What the notification is for, and the human line that a generated one has to beat. */
export function ItemAtHand({ item, human, selected, chosen, onSelect, sheet }: Props) {
  const kind = item.attributes.kind ?? item.attributes.section;
  return (
    <div className="grid gap-3 md:grid-cols-[minmax(0,1fr)_17rem]">
      <section aria-label="Item" className="min-w-0">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pb-1 text-xs text-muted">
          {sheet}
          <span className="truncate">
            {[kind, item.language, item.externalId].filter(Boolean).join(" · ")}
          </span>
          {item.url && (
            <a
              href={item.url}
              target="_blank"
              rel="noreferrer noopener"
              className="inline-flex items-center gap-1 text-accent underline-offset-2 hover:underline"
            >
              {new URL(item.url).host}
              <ExternalLink aria-hidden className="size-3" />
            </a>
          )}
        </div>
        <h1 dir="auto" className={item.title ? "text-lg leading-snug font-semibold break-words" : "sr-only"}>
          {itemName(item)}
        </h1>
        {item.body && (
          <details className="group max-w-prose text-muted">
            <summary
              dir="auto"
              className="line-clamp-3 md:line-clamp-5 cursor-pointer break-words group-open:line-clamp-none"
            >
              {item.body}
            </summary>
          </details>
        )}
      </section>
      {human ? (
        <CandidateCard
          candidate={human}
          selected={human.id === selected}
          chosen={human.id === chosen}
          onSelect={() => onSelect(human.id)}
        />
      ) : (
        <p className="self-start rounded-lg border border-dashed border-border p-3 text-xs text-muted">
          No human line: there is nothing to compare with, so no chance to win is given.
        </p>
      )}
    </div>
  );
}
