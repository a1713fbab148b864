"use client";

import type { ReactNode } from "react";
import { toast } from "sonner";
import { Button } from "./button.tsx";
import { Input } from "./input.tsx";

/** A secret that the console shows once and does not keep: what to do with it, the value, and a way to copy it. */
export function ShownOnce({ label, value, children }: { label: string; value: string; children: ReactNode }) {
  const copy = () =>
    navigator.clipboard.writeText(value).then(
      () => toast.success("Copied"),
      () => toast.error("The browser did not allow that. Select the text and copy it."),
    );
  return (
    <div role="status" className="mt-4 rounded-md bg-success-soft p-3">
      <p>{children}</p>
      <div className="flex gap-2 pt-2">
        <Input
          readOnly
          aria-label={label}
          value={value}
          className="font-mono text-xs"
          onFocus={(event) => event.target.select()}
        />
        <Button className="h-9" onClick={copy}>
          Copy
        </Button>
      </div>
    </div>
  );
}
