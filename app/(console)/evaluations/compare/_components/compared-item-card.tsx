import { clsx } from "clsx";
import { itemName } from "#core/content/item-name.ts";
import type { ComparedItem } from "#core/evaluation/report/comparison-view.ts";
import { changeText, figureText } from "#core/evaluation/report/figure-text.ts";
import type { Figure } from "#core/evaluation/report/figures.ts";
import type { EvaluationView } from "#core/evaluation/runs/evaluation-view.ts";
import { ComparedPick } from "./compared-pick.tsx";
import { VerdictOfJudge } from "./judging/verdict-of-judge.tsx";

/** An item with its human lines, and what each evaluation would have shown first, next to each other. */
export function ComparedItemCard(props: {
  item: ComparedItem;
  figure: Figure;
  sides: readonly [EvaluationView, EvaluationView];
}) {
  const { item, figure, sides } = props;
  const { metric, unit, name } = figure;
  const better =
    metric.better === null || item.change === 0 ? null : item.change > 0 === (metric.better === "higher");
  const { apart, same } = stylesOf(item, sides);
  const nameOf = (key: string) => sides[0].prompts.find((one) => one.key === key)?.name ?? key;
  return (
    <article className="min-w-0 rounded-lg border border-border bg-surface">
      <header className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 border-border border-b px-4 py-2.5">
        <div className="min-w-0 flex-1 basis-60" lang={item.language}>
          <h3 dir="auto" className="break-words font-medium">
            {itemName(item)} <span className="font-normal text-muted text-xs">{item.externalId}</span>
          </h3>
          {item.references.map(({ title, body }) => (
            <p key={`${title}\n${body}`} dir="auto" className="break-words text-muted">
              <span className="mr-1.5 rounded bg-sunken px-1 text-xs">human</span>
              {title && <span className="font-medium">{`${title} `}</span>}
              {body}
            </p>
          ))}
        </div>
        <p className="shrink-0 tabular-nums sm:text-right">
          <span className="block text-muted text-xs">{name}</span>
          {`${figureText(item.baseline, unit)} → ${figureText(item.challenger, unit)} `}
          <span
            className={clsx(
              "font-medium",
              better === true && "text-success",
              better === false && "text-danger",
            )}
          >
            {changeText(item.change, unit)}
            {better !== null && <span className="sr-only">{better ? " better" : " worse"}</span>}
          </span>
        </p>
      </header>
      <div className="grid gap-3 p-4">
        {apart.map((style) => (
          <div key={style} className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
            {apart.length + same.length > 1 && (
              <p className="text-muted text-xs sm:col-span-2">{nameOf(style)}</p>
            )}
            {sides.map((side) => (
              <ComparedPick
                key={side.id}
                name={side.name}
                language={item.language}
                text={item.texts.find((one) => one.evaluationId === side.id && one.categoryKey === style)}
              />
            ))}
            <VerdictOfJudge
              verdict={item.verdicts.find(({ categoryKey }) => categoryKey === style)}
              sides={sides}
            />
          </div>
        ))}
        {same.length > 0 && (
          <p className="text-muted text-xs">{`The same text in both: ${same.map(nameOf).join(", ")}`}</p>
        )}
      </div>
    </article>
  );
}

/** Styles in which the two say different things, and those in which they say the same. */
function stylesOf(item: ComparedItem, sides: readonly [EvaluationView, EvaluationView]) {
  const styles = [...new Set(item.texts.map(({ categoryKey }) => categoryKey))];
  const said = (style: string, side: EvaluationView) => {
    const text = item.texts.find((one) => one.evaluationId === side.id && one.categoryKey === style);
    return text && `${text.title}\n${text.body}`;
  };
  const isSame = (style: string) => said(style, sides[0]) === said(style, sides[1]);
  return { apart: styles.filter((style) => !isSame(style)), same: styles.filter(isSame) };
}
