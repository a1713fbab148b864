import { Badge } from "#components/ui/badge.tsx";
import type { TextToRate } from "#core/evaluation/ratings/rating.ts";

/** The notification, the item that it is of, and the style that it was asked for. */
export function RatedText({ text }: { text: TextToRate }) {
  const { item, style, language } = text;
  return (
    <div className="grid gap-4 md:grid-cols-2">
      <section aria-label="Text" className="min-w-0 rounded-lg border border-accent bg-surface p-4">
        <p className="flex flex-wrap items-center gap-2 pb-2">
          <Badge tone="accent">{style.name}</Badge>
          <span className="text-muted text-xs">{style.description}</span>
        </p>
        <div lang={language} dir="auto" className="break-words text-base leading-snug">
          {text.title && <p className="font-semibold">{text.title}</p>}
          <p>{text.body}</p>
        </div>
      </section>
      <section
        aria-label="Item"
        tabIndex={0}
        className="max-h-60 min-w-0 overflow-y-auto rounded-lg border border-border bg-surface p-4"
      >
        <div dir="auto" className="break-words">
          {item.title && <p className="font-medium">{item.title}</p>}
          <p className="whitespace-pre-line text-muted">{item.body}</p>
        </div>
      </section>
    </div>
  );
}
