import { ExternalLink } from "lucide-react";
import type { ReactNode } from "react";
import { DateTime } from "#components/ui/date-time.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { ContentDetail } from "#core/content/content-view.ts";

const REVIEW = { open: "Waits for review", approved: "Approved", rejected: "Rejected" } as const;

/** What happened with an item so far, beside its fields. */
export function ItemFacts({ item }: { item: ContentDetail }) {
  return (
    <aside aria-label="So far" className="flex flex-col gap-4 max-lg:order-first">
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-1.5 rounded-lg border border-border bg-surface p-4">
        <Fact name="Candidates">{item.candidates === 0 ? "None yet" : item.candidates}</Fact>
        <Fact name="Review">{item.reviewStatus ? REVIEW[item.reviewStatus] : "Not started"}</Fact>
        <Fact name="Added">
          <DateTime at={item.createdAt} />
        </Fact>
        <Fact name="Changed">
          <DateTime at={item.updatedAt} />
        </Fact>
      </dl>
      <div className="flex flex-wrap gap-2">
        {item.candidates > 0 ? (
          <LinkButton href={`/review/${item.id}`}>See its candidates</LinkButton>
        ) : (
          <LinkButton href={`/runs/new?items=${item.id}`}>Generate candidates</LinkButton>
        )}
        {item.url && (
          <a
            href={item.url}
            target="_blank"
            rel="noreferrer"
            className="inline-flex h-8 items-center gap-1.5 px-1 text-accent underline"
          >
            Open the link <ExternalLink aria-label="in a new tab" className="size-4" />
          </a>
        )}
      </div>
    </aside>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="text-right tabular-nums">{children}</dd>
    </>
  );
}
