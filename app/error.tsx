"use client";
import { Button } from "#components/ui/button.tsx";

export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <main className="mx-auto flex max-w-md flex-col items-start gap-3 p-8">
      <h1 className="text-xl font-semibold">This page could not be shown</h1>
      <p className="text-muted">
        Nothing was changed. Try again; if it stays, tell an engineer the number{" "}
        {error.digest ?? "on the server's log"}.
      </p>
      <Button onClick={reset}>Try again</Button>
    </main>
  );
}
