"use client";
import { clsx } from "clsx";
import { useState } from "react";
import type { NotificationText } from "#core/candidates/candidate.ts";
import { PREVIEW_LIMITS, type PreviewSurface } from "#core/previews/preview-limits.ts";
import { truncateFor } from "#core/previews/truncate-for.ts";
import { NotificationFace } from "./notification-face.tsx";

const SHOWN = ["ios-lock-screen", "android-collapsed", "android-expanded", "chrome"] as const;
const SHORT: Record<(typeof SHOWN)[number], string> = {
  "ios-lock-screen": "iPhone",
  "android-collapsed": "Android",
  "android-expanded": "Android, open",
  chrome: "Chrome",
};

/** A notification as its reader sees it, cut where the surface cuts it. The choice of surface holds from text to text. */
export function PhonePreview({ text, app }: { text: NotificationText; app: string }) {
  const [surface, setSurface] = useState<(typeof SHOWN)[number]>("ios-lock-screen");
  const shown = truncateFor(surface, text);
  const limit = PREVIEW_LIMITS.find((row) => row.surface === surface)!;
  return (
    <section aria-label="Preview" className="flex flex-col gap-2">
      <div role="radiogroup" aria-label="Where it is read" className="flex flex-wrap gap-1">
        {SHOWN.map((one) => (
          // biome-ignore lint/a11y/useSemanticElements: a button that is one of a group, as small as a word
          <button
            key={one}
            type="button"
            role="radio"
            aria-checked={one === surface}
            onClick={() => setSurface(one)}
            className={clsx(
              "rounded px-1.5 py-0.5 text-xs",
              one === surface ? "bg-accent-soft font-medium text-accent" : "text-muted hover:bg-sunken",
            )}
          >
            {SHORT[one]}
          </button>
        ))}
      </div>
      <div className="flex min-h-36 flex-col justify-center rounded-xl bg-linear-to-br from-[#3a4a7c] to-[#7a5c86] p-3">
        <NotificationFace surface={surface satisfies PreviewSurface} text={shown} app={app} />
      </div>
      <p className="text-xs text-muted">
        {shown.titleCut || shown.bodyCut
          ? `Cut here: ${[shown.titleCut && "title", shown.bodyCut && "body"].filter(Boolean).join(" and ")}.`
          : "All of it shows."}{" "}
        <span title={limit.source}>Usual limits; phones differ.</span>
      </p>
    </section>
  );
}
