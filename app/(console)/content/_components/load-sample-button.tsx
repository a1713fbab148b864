"use client";
import { useTransition } from "react";
import { toast } from "sonner";
import { Button } from "#components/ui/button.tsx";
import { loadSampleAction } from "../actions.ts";

export function LoadSampleButton() {
  const [busy, start] = useTransition();
  const load = () =>
    start(async () => {
      const result = await loadSampleAction({});
      if (result.ok) toast.success(`${result.data.created} items came in`);
      else toast.error(result.error.message);
    });
  return (
    <Button look="primary" busy={busy} onClick={load}>
      Load the sample workspace
    </Button>
  );
}
