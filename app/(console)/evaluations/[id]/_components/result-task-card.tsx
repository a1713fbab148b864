import { clsx } from "clsx";
import { MarkedText } from "#components/candidates/marked-text.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { figureText } from "#core/evaluation/report/figure-text.ts";
import { figureOf } from "#core/evaluation/report/figures.ts";
import type { ResultTask, ResultText } from "#core/evaluation/report/item-results.ts";
import type { EvaluatedPrompt } from "#core/evaluation/runs/evaluation-view.ts";

/** Figures that say something about a single task. */
const SHOWN = ["win", "chrf2", "rougeL"];

/** What was written for an item in one style: the pick first. */
export function ResultTaskCard(props: {
  task: ResultTask;
  prompts: readonly EvaluatedPrompt[];
  /** Names of the styles that a text may read as, by their keys. */
  styleNames: Readonly<Record<string, string>>;
  language: string;
  alone: boolean;
}) {
  const { task, prompts, styleNames, language } = props;
  const prompt = prompts.find(({ key }) => key === task.categoryKey);
  const texts = task.texts.toSorted((a, b) => Number(b.isPick) - Number(a.isPick) || b.reward - a.reward);
  return (
    <div className={clsx("min-w-0", props.alone && "lg:col-span-2")}>
      <p className="flex flex-wrap gap-x-3 pb-1 text-muted text-xs tabular-nums">
        <span className="font-medium text-ink">{prompt && `${prompt.name} v${prompt.version}`}</span>
        {SHOWN.map((key) => {
          const [figure, value] = [figureOf(key)!, task.figures[key]];
          return value === undefined ? null : (
            <span key={key} title={figure.meaning}>{`${figure.name} ${figureText(value, figure.unit)}`}</span>
          );
        })}
        {task.status !== "succeeded" && <span>{task.status}</span>}
      </p>
      {task.error && <p className="break-words text-danger">{task.error}</p>}
      <ul className="grid gap-2">
        {texts.map((text) => (
          <ResultTextLine
            key={text.id}
            text={text}
            language={language}
            styleNames={styleNames}
            asked={task.categoryKey}
          />
        ))}
      </ul>
    </div>
  );
}

function ResultTextLine(props: {
  text: ResultText;
  language: string;
  asked: string;
  styleNames: Readonly<Record<string, string>>;
}) {
  const { text, styleNames, asked } = props;
  const { findings, level } = text.guardrails;
  const spans = findings.flatMap((finding) => finding.spans);
  return (
    <li className={clsx("min-w-0 border-l-2 pl-2.5", text.isPick ? "border-accent" : "border-border")}>
      <div lang={props.language} dir="auto" className="break-words leading-snug">
        {text.title && (
          <p className="font-semibold">
            <MarkedText text={text.title} field="title" spans={spans} />
          </p>
        )}
        <p>
          <MarkedText text={text.body} field="body" spans={spans} />
        </p>
      </div>
      <p className="flex flex-wrap items-center gap-1 pt-0.5 text-muted text-xs">
        {text.isPick && <Badge tone="accent">pick</Badge>}
        {level === "block" && <Badge tone="danger">blocked</Badge>}
        {level === "warn" && <Badge tone="warning">look again</Badge>}
        {text.isRepeat && <Badge>repeat</Badge>}
        {text.readsAs !== null && text.readsAs !== asked && (
          <Badge tone="warning">{`reads as ${styleNames[text.readsAs] ?? text.readsAs}`}</Badge>
        )}
        {findings.map(({ rule, reason }) => (
          <span key={`${rule} ${reason}`} className={level === "block" ? "text-danger" : "text-warning"}>
            {reason}
          </span>
        ))}
      </p>
    </li>
  );
}
