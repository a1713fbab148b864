import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";

/** What a link leads to that is wrong, or whose thing is gone. */
export default function NotFound() {
  return (
    <div className="max-w-prose">
      <PageHeader title="There is nothing here" />
      <p className="pb-4 text-muted">The link may be mistyped, or what stood here was removed.</p>
      <LinkButton href="/review">Go to the review</LinkButton>
    </div>
  );
}
