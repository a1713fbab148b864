import { Badge } from "#components/ui/badge.tsx";
import type { ComparedText } from "#core/evaluation/report/comparison-view.ts";

/** What one evaluation would have shown first for an item in one style. */
export function ComparedPick(props: { name: string; text: ComparedText | undefined; language: string }) {
  const { name, text, language } = props;
  return (
    <div className="min-w-0 border-border border-l-2 pl-2.5">
      <p className="flex flex-wrap items-center gap-1.5 pb-0.5 text-muted text-xs">
        <span className="min-w-0 truncate">{name}</span>
        {text?.level === "block" && <Badge tone="danger">blocked</Badge>}
        {text?.level === "warn" && <Badge tone="warning">look again</Badge>}
      </p>
      {text ? (
        <div lang={language} dir="auto" className="break-words leading-snug">
          {text.title && <p className="font-semibold">{text.title}</p>}
          <p>{text.body}</p>
        </div>
      ) : (
        <p className="text-muted">The task failed: there is no text.</p>
      )}
    </div>
  );
}
