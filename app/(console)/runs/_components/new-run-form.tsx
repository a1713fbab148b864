"use client";
import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { estimateQuery } from "#client/queries/runs.ts";
import { useAct } from "#client/use-act.ts";
import { useSettled } from "#client/use-settled.ts";
import type { ContentFacets } from "#core/content/content-view.ts";
import { type Budget, NO_BUDGET, whyNotBudget } from "#core/costs/budget.ts";
import { readBudget } from "#core/costs/budget-input.ts";
import { type NewRunChoice, selectionOf } from "#core/generation/new-run-choice.ts";
import { usualRunName } from "#core/generation/usual-run-name.ts";
import { readCandidates, whyNotStart } from "#core/generation/why-not-start.ts";
import { startRunAction } from "../actions.ts";
import { ItemsField } from "./items-field.tsx";
import { RunEstimate } from "./run-estimate.tsx";
import { StartButton } from "./start-button.tsx";
import { type StyleChoice, StyleChoices } from "./style-choices.tsx";
import { TermsFields } from "./terms-fields.tsx";
import { useNewRunChoice } from "./use-new-run-choice.ts";
import { WritingFields } from "./writing-fields.tsx";

interface Props {
  styles: readonly StyleChoice[];
  facets: ContentFacets;
  initial: NewRunChoice;
  model: { model: string; isLanguageModel: boolean };
}

const SETTLE_MS = 250;

/** What a run takes, with an estimate that follows every change. */
export function NewRunForm({ styles, facets, initial, model }: Props) {
  const router = useRouter();
  const [choice, change] = useNewRunChoice(initial);
  const [name, setName] = useState("");
  const { run, pending, error } = useAct();
  const chosen = styles.filter(({ key }) => choice.styles === null || choice.styles.includes(key));
  const candidates = readCandidates(choice.candidates);
  const asksModel = model.isLanguageModel;
  const budget = budgetOf(choice);
  const request = {
    selection: selectionOf(choice),
    promptVersionIds: chosen.map(({ id }) => id),
    candidatesPerPair: candidates ?? 1,
    model: choice.model.trim(),
    mode: asksModel ? choice.mode : "live",
  };
  const asked = useSettled(request, SETTLE_MS);
  const query = useQuery(estimateQuery(asked));
  // Before the first estimate too: until the page has come to life a press would reload it and lose the choice.
  const settled =
    JSON.stringify(asked) === JSON.stringify(request) && !query.isPlaceholderData && !query.isPending;
  // A refusal is no reason to show the figures of another choice.
  const estimate = query.error ? undefined : query.data;
  const usualName = estimate ? usualRunName(estimate.items, chosen.length) : "";
  const obstacle =
    whyNotStart(choice, chosen.length) ??
    (settled && estimate?.items === 0 ? "No item matches this choice." : null) ??
    (settled && estimate ? whyNotBudget(budget, estimate.price !== null, estimate.model) : null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (obstacle || !settled || pending) return;
    run(
      () =>
        startRunAction({
          ...request,
          useCache: asksModel && choice.useCache,
          budget: budget.money,
          tokenBudget: budget.tokens,
          name: name.trim() || usualName,
          expectedItems: estimate?.items,
        }),
      () => "The run has started",
      ({ id }) => router.push(`/runs/${id}`),
    );
  };
  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label="New run"
      className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_19rem] xl:max-w-6xl"
    >
      <div className="flex min-w-0 flex-col gap-6">
        <ItemsField
          choice={choice}
          facets={facets}
          estimate={estimate}
          error={error?.fields.selection}
          onChange={change}
        />
        <StyleChoices
          styles={styles}
          chosen={choice.styles}
          error={error?.fields.promptVersionIds}
          onChange={(keys) => change({ styles: keys })}
        />
        <WritingFields
          choice={choice}
          model={model}
          name={{ value: name, usual: usualName, onChange: setName }}
          errors={error?.fields ?? {}}
          onChange={change}
        />
        {asksModel && <TermsFields choice={choice} errors={error?.fields ?? {}} onChange={change} />}
      </div>
      <RunEstimate
        estimate={estimate}
        isLanguageModel={estimate?.isLanguageModel ?? model.isLanguageModel}
        styles={chosen.length}
        candidates={candidates}
        error={error?.message ?? query.error?.message}
      >
        <StartButton busy={pending} waiting={!settled} obstacle={obstacle} />
      </RunEstimate>
    </form>
  );
}

function budgetOf({ budget, budgetIn }: NewRunChoice): Budget {
  return { ...NO_BUDGET, [budgetIn]: readBudget(budget, budgetIn).value };
}
