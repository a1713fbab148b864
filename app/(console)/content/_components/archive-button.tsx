"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { toast } from "sonner";
import { Button } from "#components/ui/button.tsx";
import { archiveItemAction } from "../actions.ts";

/** Archives an item at once, with a way back, or restores it. */
export function ArchiveButton({ id, archived }: { id: string; archived: boolean }) {
  const router = useRouter();
  const [busy, start] = useTransition();
  const set = (next: boolean) =>
    start(async () => {
      const result = await archiveItemAction({ id, archived: next });
      if (!result.ok) toast.error(result.error.message);
      else if (next) toast.success("Archived", { action: { label: "Undo", onClick: () => set(false) } });
      else toast.success("Restored");
      router.refresh();
    });
  return (
    <Button busy={busy} onClick={() => set(!archived)}>
      {archived ? "Restore" : "Archive"}
    </Button>
  );
}
