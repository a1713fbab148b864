import { TriangleAlert } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import type { Refusal } from "./use-decide.ts";

interface Props {
  refusals: readonly Refusal[];
  onDismiss: (refusal: Refusal) => void;
  onOpen: (itemId: string) => void;
}

/** Decisions that were not saved: on which item, what was wanted, and what stood against it. */
export function RefusalList({ refusals, onDismiss, onOpen }: Props) {
  return refusals.map((refusal) => (
    <div
      key={`${refusal.itemId} ${refusal.wanted} ${refusal.error.message}`}
      role="alert"
      className="flex flex-wrap items-start gap-x-3 gap-y-2 border-b border-border bg-warning-soft px-4 py-2.5 text-warning"
    >
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-medium break-words">{`Not saved: “${refusal.title}”`}</p>
        <p className="break-words">{refusal.error.message}</p>
        <p className="break-words">{`You wanted: ${refusal.wanted}`}</p>
      </div>
      <div className="flex gap-2">
        <Button
          onClick={() => {
            onDismiss(refusal);
            onOpen(refusal.itemId);
          }}
        >
          Open the item
        </Button>
        <Button look="quiet" className="text-warning" onClick={() => onDismiss(refusal)}>
          Dismiss
        </Button>
      </div>
    </div>
  ));
}
