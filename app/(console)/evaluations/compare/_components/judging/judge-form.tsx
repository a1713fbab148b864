"use client";

import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { judgingEstimateQuery } from "#client/queries/judgings.ts";
import { useAct } from "#client/use-act.ts";
import { useSettled } from "#client/use-settled.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import {
  judgingRequest,
  MOST_JUDGED_ITEMS,
  USUAL_JUDGED_ITEMS,
} from "#core/evaluation/judge/judging-request.ts";
import { startJudgingAction } from "../../../actions.ts";
import { JudgeEstimate } from "./judge-estimate.tsx";
import { type JudgeChoice, JudgeFields } from "./judge-fields.tsx";

export interface JudgeFormProps {
  baselineId: string;
  challengers: readonly { id: string; name: string }[];
  style: string | null;
  /** The usual model. */
  model: string;
  onClose: () => void;
}

const SETTLE_MS = 250;

/** Asks a model to judge two evaluations: how much, by which model, and what that takes before it starts. */
export function JudgeForm({ baselineId, challengers, style, model, onClose }: JudgeFormProps) {
  const { run, pending, error } = useAct();
  const [choice, setChoice] = useState<JudgeChoice>({
    challengerId: challengers[0]!.id,
    items: String(USUAL_JUDGED_ITEMS),
    model: "",
    useCache: true,
  });
  const change = (part: Partial<JudgeChoice>) => setChoice({ ...choice, ...part });
  const wish = { baselineId, style, ...choice };
  const read = judgingRequest.safeParse({ ...wish, items: choice.items || Number.NaN });
  const { useCache: _, ...sized } = wish;
  const asked = useSettled(sized, SETTLE_MS);
  const isSettled = JSON.stringify(asked) === JSON.stringify(sized);
  const query = useQuery({ ...judgingEstimateQuery(asked), enabled: read.success && isSettled });
  const settled = isSettled && !query.isPlaceholderData;
  const estimate = read.success && !query.error ? query.data : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!read.success || !estimate || !settled || pending) return;
    run(
      () => startJudgingAction(read.data),
      () => "The judging has started",
      onClose,
    );
  };
  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label="Judge these two"
      className="grid items-start gap-x-6 gap-y-4 rounded-lg border border-border bg-surface p-4 lg:grid-cols-[minmax(0,1fr)_19rem]"
    >
      <JudgeFields
        choice={choice}
        challengers={challengers}
        model={model}
        itemsError={read.success ? undefined : `1 to ${MOST_JUDGED_ITEMS.toLocaleString("en")}`}
        onChange={change}
      />
      <div className="grid gap-3">
        <JudgeEstimate estimate={estimate} />
        {(error ?? query.error) && <Callout tone="danger">{error?.message ?? query.error?.message}</Callout>}
        <div className="flex gap-2">
          <SubmitButton look="primary" busy={pending} disabled={!estimate || !settled}>
            {estimate
              ? `Judge ${estimate.pairs.toLocaleString("en")} ${estimate.pairs === 1 ? "pair" : "pairs"}`
              : "Judge"}
          </SubmitButton>
          <Button onClick={onClose}>Not now</Button>
        </div>
      </div>
    </form>
  );
}
