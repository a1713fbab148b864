import { itemName } from "#core/content/item-name.ts";
import type { ResultItem } from "#core/evaluation/report/item-results.ts";
import type { EvaluatedPrompt } from "#core/evaluation/runs/evaluation-view.ts";
import { ResultTaskCard } from "./result-task-card.tsx";

/** An item with what people wrote for it, and below what was written in each style. */
export function ResultItemCard(props: {
  item: ResultItem;
  prompts: readonly EvaluatedPrompt[];
  styleNames: Readonly<Record<string, string>>;
}) {
  const { item, prompts, styleNames } = props;
  return (
    <article className="min-w-0 rounded-lg border border-border bg-surface">
      <header className="border-border border-b px-4 py-2.5" lang={item.language}>
        <h3 className="break-words font-medium" dir="auto">
          {itemName(item)} <span className="font-normal text-muted text-xs">{item.externalId}</span>
        </h3>
        <ul className="grid gap-0.5 pt-1">
          {item.references.map(({ title, body }) => (
            <li key={`${title}\n${body}`} dir="auto" className="break-words text-muted">
              <span className="mr-1.5 rounded bg-sunken px-1 text-xs">human</span>
              {title && <span className="font-medium text-ink">{`${title} `}</span>}
              {body}
            </li>
          ))}
        </ul>
      </header>
      <div className="grid gap-x-6 gap-y-4 p-4 lg:grid-cols-2">
        {item.tasks.map((task) => (
          <ResultTaskCard
            key={task.id}
            task={task}
            prompts={prompts}
            styleNames={styleNames}
            language={item.language}
            alone={item.tasks.length === 1}
          />
        ))}
      </div>
    </article>
  );
}
