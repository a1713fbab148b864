"use client";

import { clsx } from "clsx";
import { Upload } from "lucide-react";
import { useRouter } from "next/navigation";
import { type DragEvent, useRef, useState } from "react";
import { uploadFile } from "#client/upload-file.ts";
import { useAwake } from "#client/use-awake.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { ProgressBar } from "#components/ui/progress-bar.tsx";
import { IMPORT_LIMITS, sizeInWords } from "#core/content/import/import-limits.ts";

const MOST = sizeInWords(IMPORT_LIMITS.bytes);

/** A place to drop a file on or choose one; it uploads and leads to the preview. */
export function DropFile() {
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [upload, setUpload] = useState<{ name: string; sent: number } | null>(null);
  const [error, setError] = useState<string | null>(null);

  const send = async (file: File | undefined) => {
    if (!file || upload) return;
    setError(null);
    // The server would refuse it too, but only after minutes of upload.
    if (file.size > IMPORT_LIMITS.bytes) {
      setError(
        `${file.name} has ${sizeInWords(file.size)}; ${MOST} is the most one import takes. Split it and try again. Nothing was uploaded.`,
      );
      return;
    }
    setUpload({ name: file.name, sent: 0 });
    const address = `/api/content/import?${new URLSearchParams({ name: file.name })}`;
    const result = await uploadFile<{ id: string }>(address, file, (sent) =>
      setUpload({ name: file.name, sent }),
    );
    if (result.ok) return router.push(`/content/import/${result.data.id}`);
    setUpload(null);
    setError(result.error.message);
  };
  const awake = useAwake();
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    void send(event.dataTransfer.files[0]);
  };

  return (
    <div className="grid gap-3">
      <section
        aria-label="Upload"
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
        className={clsx(
          "flex min-h-44 flex-col items-center justify-center gap-2 rounded-lg border border-dashed p-6 text-center",
          isOver ? "border-accent bg-accent-soft" : "border-strong bg-surface",
        )}
      >
        {upload ? (
          <div className="w-full max-w-sm">
            <p className="truncate pb-2 font-medium">{upload.name}</p>
            <ProgressBar value={upload.sent} label={`Upload of ${upload.name}`} />
            <p className="pt-2 text-muted tabular-nums" aria-live="polite">
              {upload.sent < 1 ? `${Math.round(upload.sent * 100)} % uploaded` : "Checking the rows…"}
            </p>
          </div>
        ) : (
          <>
            <Upload aria-hidden className="size-6 text-muted" />
            <p>
              <span className="font-medium">Drop a file here</span>{" "}
              <span className="text-muted">CSV, TSV or JSON Lines, up to {MOST}</span>
            </p>
            <Button disabled={!awake} onClick={() => input.current?.click()}>
              Choose a file
            </Button>
          </>
        )}
        <input
          ref={input}
          type="file"
          aria-label="File to import"
          disabled={!awake}
          tabIndex={-1}
          className="sr-only"
          accept=".csv,.tsv,.txt,.jsonl,.ndjson,.json,text/csv"
          onChange={(event) => {
            void send(event.target.files?.[0]);
            // The same file, mended, can be chosen again.
            event.target.value = "";
          }}
        />
      </section>
      {error && <Callout tone="danger">{error}</Callout>}
    </div>
  );
}
