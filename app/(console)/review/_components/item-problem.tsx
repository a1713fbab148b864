import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";

/** The item could not be read: what happened, and the two ways on. */
export function ItemProblem({ message, onRetry }: { message: string; onRetry: () => void }) {
  return (
    <div className="grid justify-items-start gap-3 p-4">
      <Callout tone="danger">{message}</Callout>
      <div className="flex gap-2">
        <Button onClick={onRetry}>Try again</Button>
        <LinkButton href="/review">To the first of the queue</LinkButton>
      </div>
    </div>
  );
}
