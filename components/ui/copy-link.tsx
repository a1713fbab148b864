"use client";

import { Link2 } from "lucide-react";
import { toast } from "sonner";
import { Button } from "./button.tsx";

/** Copies the address of the page as it is shown now, for a colleague. */
export function CopyLink() {
  const copy = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => toast.success("The link is copied"),
      () => toast.error("The browser did not allow that. Copy the address from its bar."),
    );
  return (
    <Button onClick={copy}>
      <Link2 aria-hidden className="size-4" />
      Copy the link
    </Button>
  );
}
