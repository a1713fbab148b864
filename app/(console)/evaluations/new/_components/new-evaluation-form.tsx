"use client";

import { useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { evaluationEstimateQuery } from "#client/queries/evaluations.ts";
import { useAct } from "#client/use-act.ts";
import { useSettled } from "#client/use-settled.ts";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import type { EvaluationRequest } from "#core/evaluation/runs/evaluation-request.ts";
import { evaluationSize } from "#core/evaluation/runs/evaluation-size.ts";
import {
  evaluationRequestOf,
  type NewEvaluationChoice,
} from "#core/evaluation/runs/new-evaluation-choice.ts";
import type { StyleVersions } from "#core/evaluation/runs/style-versions.ts";
import type { SetChoice } from "#core/evaluation/sets/set-view.ts";
import { startEvaluationsAction } from "../../actions.ts";
import { EvaluationSizePanel } from "./evaluation-size-panel.tsx";
import { SettingFields } from "./setting-fields.tsx";
import { VersionChoices } from "./version-choices.tsx";

interface Props {
  sets: readonly SetChoice[];
  styles: readonly StyleVersions[];
  initial: NewEvaluationChoice;
  model: { model: string; isLanguageModel: boolean };
}

const SETTLE_MS = 250;

/** The part of a request that its size depends on. */
function estimated({ name: _, useCache: __, ...request }: EvaluationRequest) {
  return request;
}

/** What is evaluated on what, with how much that is. Several evaluations lead to their comparison. */
export function NewEvaluationForm({ sets, styles, initial, model }: Props) {
  const router = useRouter();
  const { run, pending, error } = useAct();
  const [choice, setChoice] = useState({
    ...initial,
    setVersionId: initial.setVersionId || sets[0]!.versionId,
  });
  const [tried, setTried] = useState(false);
  const change = (part: Partial<NewEvaluationChoice>) => setChoice({ ...choice, ...part });
  const read = evaluationRequestOf(choice);
  const set = sets.find(({ versionId }) => versionId === choice.setVersionId);
  const prompts = styles.flatMap(({ key, versions }) =>
    versions
      .filter(({ id }) => choice.prompts.includes(id))
      .map(({ id, version }) => ({ id, version, categoryId: key, categoryKey: key })),
  );
  const size = read.ok && set ? evaluationSize(read.request, prompts, set.items) : null;
  const asked = useSettled(read.ok && set ? estimated(read.request) : null, SETTLE_MS);
  const query = useQuery(evaluationEstimateQuery(asked));
  // A refusal is no reason to show the figures of another choice.
  const estimate = size && asked && !query.error ? query.data : undefined;
  const errors = { ...(tried && !read.ok && read.fields), ...error?.fields };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!read.ok || size?.tooMuch || pending) return;
    run(
      () => startEvaluationsAction(read.request),
      ({ ids }) =>
        ids.length === 1 ? "The evaluation has started" : `${ids.length} evaluations have started`,
      ({ ids }) =>
        router.push(
          ids.length === 1
            ? `/evaluations/${ids[0]}`
            : comparisonHref(
                ids,
                prompts.map(({ categoryKey }) => categoryKey),
              ),
        ),
    );
  };
  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label="New evaluation"
      className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_19rem] xl:max-w-6xl"
    >
      <div className="flex min-w-0 flex-col gap-6">
        <Field label="Set" error={errors.setVersionId}>
          {(control) => (
            <Select
              {...control}
              value={choice.setVersionId}
              onChange={(event) => change({ setVersionId: event.target.value })}
            >
              {sets.map(({ versionId, name, version, items }) => (
                <option key={versionId} value={versionId}>
                  {`${name} v${version}, ${items.toLocaleString("en")} ${items === 1 ? "item" : "items"}`}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <VersionChoices
          styles={styles}
          chosen={choice.prompts}
          error={errors.promptVersionIds}
          onChange={(chosen) => change({ prompts: chosen })}
        />
        <SettingFields choice={choice} model={model} errors={errors} onChange={change} />
      </div>
      <EvaluationSizePanel
        size={size}
        estimate={estimate}
        error={error?.message ?? query.error?.message ?? (tried ? (size?.tooMuch ?? null) : null)}
      >
        <SubmitButton look="primary" busy={pending}>
          {size && size.evaluations > 1 ? `Start ${size.evaluations} evaluations` : "Start the evaluation"}
        </SubmitButton>
      </EvaluationSizePanel>
    </form>
  );
}

/** Where one style alone has several versions, the comparison is about that style. */
function comparisonHref(ids: readonly string[], styles: readonly string[]): string {
  const several = [...new Set(styles.filter((key, at) => styles.indexOf(key) !== at))];
  const style = several.length === 1 ? `&style=${several[0]}` : "";
  return `/evaluations/compare?runs=${ids.join(",")}${style}`;
}
