"use client";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { useAct } from "#client/use-act.ts";
import { Button } from "#components/ui/button.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import type { ContentFilter } from "#core/content/content-filter.ts";
import { CANDIDATES_PER_PAIR } from "#core/generation/run-request.ts";
import { startRunAction } from "../actions.ts";
import { type ItemChoice, ItemChoiceField, selectionOf } from "./item-choice-field.tsx";
import { RunEstimate } from "./run-estimate.tsx";
import { type StyleChoice, StyleChoices } from "./style-choices.tsx";

interface Props {
  styles: readonly StyleChoice[];
  /** Items handed over by the content list, by id or by its filter. */
  ids: string[];
  filter: ContentFilter;
  model: { model: string; isLanguageModel: boolean };
}

const { min, max, default: usual } = CANDIDATES_PER_PAIR;

/** What a run takes, with an estimate that follows every change. */
export function NewRunForm({ styles, ids, filter, model }: Props) {
  const router = useRouter();
  const [items, setItems] = useState<ItemChoice>(
    ids.length > 0 ? "chosen" : Object.values(filter).some(Boolean) ? "matching" : "new",
  );
  const [chosen, setChosen] = useState(() => styles.map(({ id }) => id));
  const [candidates, setCandidates] = useState(String(usual));
  const [name, setName] = useState("");
  const [ownModel, setOwnModel] = useState("");
  const { run, pending, error } = useAct();
  const request = {
    selection: selectionOf(items, ids, filter),
    promptVersionIds: chosen,
    candidatesPerPair: Number(candidates),
    model: ownModel,
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    run(
      () => startRunAction({ ...request, name }),
      () => "The run has started",
      ({ id }) => router.push(`/runs/${id}`),
    );
  };
  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label="New run"
      className="grid items-start gap-6 lg:grid-cols-[minmax(0,40rem)_18rem]"
    >
      <div className="flex flex-col gap-5">
        <Field label="Name" hint="So that you find it again" error={error?.fields.name}>
          {(control) => (
            <Input
              {...control}
              value={name}
              maxLength={120}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <ItemChoiceField
          value={items}
          chosen={ids.length}
          filter={filter}
          error={error?.fields.selection}
          onChange={setItems}
        />
        <StyleChoices
          styles={styles}
          chosen={chosen}
          error={error?.fields.promptVersionIds}
          onChange={setChosen}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <Field
            label="Candidates for each item and style"
            hint={`${min} to ${max}`}
            error={error?.fields.candidatesPerPair}
          >
            {(control) => (
              <Input
                {...control}
                type="number"
                min={min}
                max={max}
                value={candidates}
                onChange={(event) => setCandidates(event.target.value)}
              />
            )}
          </Field>
          {model.isLanguageModel && (
            <Field label="Model" hint={`Empty: ${model.model}`} error={error?.fields.model}>
              {(control) => (
                <Input
                  {...control}
                  value={ownModel}
                  maxLength={200}
                  autoComplete="off"
                  placeholder={model.model}
                  onChange={(event) => setOwnModel(event.target.value)}
                />
              )}
            </Field>
          )}
        </div>
        {error && <Callout tone="danger">{error.message}</Callout>}
      </div>
      <RunEstimate request={request}>
        <Button type="submit" look="primary" busy={pending} className="w-full">
          Start the run
        </Button>
      </RunEstimate>
    </form>
  );
}
