import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

export function NoSets() {
  return (
    <EmptyState
      title="No evaluation set yet"
      action={
        <LinkButton look="primary" href="/evaluations/sets/new">
          Make the first set
        </LinkButton>
      }
    >
      A set is a frozen list of items with notifications that people wrote. Prompts, models and settings write
      for it, are measured, and compare on the very same items. Nothing of it goes to the review.
    </EmptyState>
  );
}
