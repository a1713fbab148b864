import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { LoadSampleButton } from "./load-sample-button.tsx";

/** The first step in a workspace without content. */
export function NoContent() {
  return (
    <EmptyState
      title="No content yet"
      action={
        <>
          <LoadSampleButton />
          <LinkButton href="/content/import">Import a file</LinkButton>
          <LinkButton href="/content/new">Add one by hand</LinkButton>
        </>
      }
    >
      Articles, videos, products: everything that deserves a notification. Load the sample workspace to try
      the console at once, or bring your own as CSV or JSON Lines.
    </EmptyState>
  );
}
