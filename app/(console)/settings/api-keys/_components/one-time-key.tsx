"use client";

import { toast } from "sonner";
import { Button } from "#components/ui/button.tsx";
import { Input } from "#components/ui/input.tsx";

/** A new key, to be put where the program finds it. It is not shown again. */
export function OneTimeKey({ made }: { made: { key: string; name: string } }) {
  const copy = () =>
    navigator.clipboard.writeText(made.key).then(
      () => toast.success("Copied"),
      () => toast.error("The browser did not allow that. Select the key and copy it."),
    );
  return (
    <div role="status" className="mt-4 rounded-md bg-success-soft p-3">
      <p>
        The key of <strong>{made.name}</strong>. Put it where the program finds it now: it is not shown again.
      </p>
      <div className="flex gap-2 pt-2">
        <Input
          readOnly
          aria-label="API key"
          value={made.key}
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
