"use client";

import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useState } from "react";
import { judgingEstimateQuery } from "#client/queries/judgings.ts";
import { useAct } from "#client/use-act.ts";
import { useSettled } from "#client/use-settled.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import {
  judgingRequest,
  MOST_JUDGED_ITEMS,
  USUAL_JUDGED_ITEMS,
} from "#core/evaluation/judge/judging-request.ts";
import { startJudgingAction } from "../../../actions.ts";
import { JudgeEstimate } from "./judge-estimate.tsx";

interface Props {
  baselineId: string;
  challengers: readonly { id: string; name: string }[];
  style: string | null;
  model: { model: string; isLanguageModel: boolean };
  /** Nobody has judged these yet. */
  isFirst: boolean;
}

const SETTLE_MS = 250;

/** Asks a model to judge two evaluations: how much, by which model, and what that takes before it starts. */
export function JudgeForm({ baselineId, challengers, style, model, isFirst }: Props) {
  const [isOpen, setOpen] = useState(false);
  if (!model.isLanguageModel)
    return <p className="text-muted">No model server is set, and the offline composer cannot judge.</p>;
  if (!isOpen)
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{isFirst ? "Judge these two" : "Judge again"}</Button>
      </div>
    );
  const close = () => setOpen(false);
  return <OpenForm {...{ baselineId, challengers, style, model }} onClose={close} />;
}

function OpenForm({
  baselineId,
  challengers,
  style,
  model,
  onClose,
}: Omit<Props, "isFirst"> & { onClose: () => void }) {
  const { run, pending, error } = useAct();
  const [choice, setChoice] = useState({
    challengerId: challengers[0]!.id,
    items: String(USUAL_JUDGED_ITEMS),
    model: "",
    useCache: true,
  });
  const change = (part: Partial<typeof choice>) => setChoice({ ...choice, ...part });
  const wish = { baselineId, style, ...choice };
  const read = judgingRequest.safeParse({ ...wish, items: choice.items || Number.NaN });
  const { useCache: _, ...sized } = wish;
  const asked = useSettled(sized, SETTLE_MS);
  const query = useQuery({ ...judgingEstimateQuery(asked), enabled: read.success });
  const settled = JSON.stringify(asked) === JSON.stringify(sized) && !query.isPlaceholderData;
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
      <div className="grid gap-4 sm:grid-cols-2">
        {challengers.length > 1 && (
          <Field label="Beside the baseline">
            {(control) => (
              <Select
                {...control}
                value={choice.challengerId}
                onChange={(event) => change({ challengerId: event.target.value })}
              >
                {challengers.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
        <Field
          label="Items at most"
          hint="Drawn by chance, the same ones each time"
          error={read.success ? undefined : `1 to ${MOST_JUDGED_ITEMS.toLocaleString("en")}`}
        >
          {(control) => (
            <Input
              {...control}
              inputMode="numeric"
              maxLength={4}
              value={choice.items}
              onChange={(event) => change({ items: event.target.value })}
            />
          )}
        </Field>
        <Field label="Judge" hint="A model of the same server; best another one than wrote the texts">
          {(control) => (
            <Input
              {...control}
              value={choice.model}
              maxLength={200}
              placeholder={model.model}
              autoComplete="off"
              spellCheck={false}
              onChange={(event) => change({ model: event.target.value })}
            />
          )}
        </Field>
        <label className="flex items-start gap-2 sm:col-span-2">
          <input
            type="checkbox"
            checked={choice.useCache}
            onChange={(event) => change({ useCache: event.target.checked })}
            className="mt-0.5 size-4 accent-accent"
          />
          <span>
            Take kept answers
            <span className="block text-muted">
              What was asked before in just the same words costs no call.
            </span>
          </span>
        </label>
      </div>
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
