"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";

/** A long value in full, with a button that copies it. */
export function CopyText({ text, what }: { text: string; what: string }) {
  const [copied, setCopied] = useState(false);
  const Icon = copied ? Check : Copy;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <span className="flex items-start gap-1">
      <code className="break-all font-mono text-xs">{text}</code>
      <button
        type="button"
        onClick={copy}
        className="shrink-0 rounded p-1 text-muted hover:bg-sunken hover:text-ink"
        aria-label={`Copy the ${what}`}
      >
        <Icon aria-hidden className="size-3.5" />
      </button>
      <span role="status" className="sr-only">
        {copied ? "Copied" : ""}
      </span>
    </span>
  );
}
