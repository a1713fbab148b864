"use client";
import { Button } from "#components/ui/button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";

/** A fault of a page: the shell stays, so that one can go elsewhere. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <div role="alert" className="max-w-prose">
      <PageHeader title="This page could not be shown" />
      <p className="pb-4 text-muted">
        Nothing was changed. Try again; if it stays, tell an engineer the number{" "}
        {error.digest ?? "in the log"}.
      </p>
      <Button onClick={reset}>Try again</Button>
    </div>
  );
}
