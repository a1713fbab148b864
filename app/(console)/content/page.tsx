import type { Metadata } from "next";
import { z } from "zod";
import { Badge } from "#components/ui/badge.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import { contentItems } from "#server/services/content/read-content.ts";
import { requirePage } from "#server/session/require-person.ts";
import { LoadSampleButton } from "./_components/load-sample-button.tsx";

export const metadata: Metadata = { title: "Content" };

const before = z.uuid().optional().catch(undefined);

export default async function ContentPage({ searchParams }: { searchParams: Promise<{ before?: string }> }) {
  const person = await requirePage("content.read", "/content");
  const { items, nextBefore } = await contentItems(person, {
    before: before.parse((await searchParams).before),
  });
  if (items.length === 0) {
    return (
      <>
        <PageHeader title="Content" description="What notifications are written for." />
        <EmptyState title="No content yet" action={<LoadSampleButton />}>
          Load the sample workspace to try the console at once, or import a file of your own with “npm run -s
          pushgen -- import FILE”.
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader
        title="Content"
        description="What notifications are written for, newest first."
        action={
          <LinkButton look="primary" href="/runs/new">
            Generate
          </LinkButton>
        }
      />
      <Table
        label="Content items"
        head={
          <>
            <HeadCell>Item</HeadCell>
            <HeadCell>Human line</HeadCell>
            <HeadCell>Language</HeadCell>
          </>
        }
      >
        {items.map((item) => (
          <tr key={item.id}>
            <Cell className="max-w-md">
              <div className="font-medium">{item.title || item.body.slice(0, 120)}</div>
              <div className="truncate text-muted">{item.title ? item.body : item.externalId}</div>
            </Cell>
            <Cell className="max-w-md text-muted">
              {item.reference
                ? [item.reference.title, item.reference.body].filter(Boolean).join(" · ")
                : "none"}
            </Cell>
            <Cell>
              <Badge>{item.language}</Badge>
            </Cell>
          </tr>
        ))}
      </Table>
      {nextBefore && (
        <div className="pt-3">
          <LinkButton href={`/content?before=${nextBefore}`}>Older items</LinkButton>
        </div>
      )}
    </>
  );
}
