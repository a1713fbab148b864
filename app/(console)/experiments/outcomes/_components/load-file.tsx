"use client";

import { Upload } from "lucide-react";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { uploadFile } from "#client/upload-file.ts";
import { useAwake } from "#client/use-awake.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import type { LoadView } from "#core/experiments/outcomes/load-view.ts";
import { LoadResult } from "./load-result.tsx";

/** Chooses a file of outcomes and loads it at once: good rows go in, the others come back with their reasons. */
export function LoadFile() {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [replace, setReplace] = useState(false);
  const [upload, setUpload] = useState<{ name: string; sent: number } | null>(null);
  const [loaded, setLoaded] = useState<LoadCounts | null>(null);
  const [error, setError] = useState<string | null>(null);

  const awake = useAwake();
  const send = async (file: File | undefined) => {
    if (!file || upload) return;
    setError(null);
    setLoaded(null);
    setUpload({ name: file.name, sent: 0 });
    const query = new URLSearchParams({ name: file.name, ...(replace && { replace: "yes" }) });
    const result = await uploadFile<LoadCounts>(`/api/experiments/outcomes?${query}`, file, (sent) =>
      setUpload({ name: file.name, sent }),
    );
    setUpload(null);
    if (result.ok) setLoaded(result.data);
    else setError(result.error.message);
    router.refresh();
  };

  return (
    <section aria-label="Load a file" className="grid gap-3 rounded-lg border border-border bg-surface p-4">
      <p className="max-w-prose">
        CSV or JSON Lines with <Code>experiment</Code>, <Code>arm</Code>, <Code>day</Code>,{" "}
        <Code>delivered</Code>, <Code>clicked</Code>, and where they are known <Code>optedOut</Code> and{" "}
        <Code>item</Code>. Each recipient counts once. With the item the results also show by style, and the
        next reward model learns from them.
      </p>
      <label className="flex items-start gap-2">
        <input
          type="checkbox"
          checked={replace}
          onChange={(event) => setReplace(event.target.checked)}
          className="mt-1 accent-accent"
        />
        <span>
          <span className="font-medium">This file corrects figures that stand already</span>
          <span className="block text-muted">
            Without it, other figures for the same day are refused. What stood there before is kept.
          </span>
        </span>
      </label>
      {upload ? (
        <div className="max-w-sm">
          <p className="truncate pb-2 font-medium">{upload.name}</p>
          <ProgressBar value={upload.sent} label={`Upload of ${upload.name}`} />
          <p className="pt-2 text-muted tabular-nums" aria-live="polite">
            {upload.sent < 1 ? `${Math.round(upload.sent * 100)} % uploaded` : "Loading the rows…"}
          </p>
        </div>
      ) : (
        <div>
          <Button look="primary" disabled={!awake} onClick={() => input.current?.click()}>
            <Upload aria-hidden className="size-4" />
            Choose a file
          </Button>
        </div>
      )}
      <input
        ref={input}
        type="file"
        aria-label="File of outcomes"
        disabled={!awake}
        tabIndex={-1}
        className="sr-only"
        accept=".csv,.tsv,.txt,.jsonl,.ndjson,text/csv"
        onChange={(event) => {
          void send(event.target.files?.[0]);
          // The same file, mended, can be chosen again.
          event.target.value = "";
        }}
      />
      {error && <Callout tone="danger">{error}</Callout>}
      {loaded && (
        <Callout tone={loaded.bad > 0 ? "warning" : "success"}>
          <LoadResult load={loaded} />
        </Callout>
      )}
    </section>
  );
}

type LoadCounts = Pick<LoadView, "id" | "rows" | "added" | "replaced" | "unchanged" | "bad">;

function Code({ children }: { children: string }) {
  return <code className="font-mono text-xs">{children}</code>;
}
