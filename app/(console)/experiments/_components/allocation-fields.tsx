import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { type DesignFields, evenShares } from "./design-form-state.ts";

/** The holdout, and whether shares stay or follow what comes back. */
export function AllocationFields(props: {
  fields: DesignFields;
  onChange: (change: Partial<DesignFields>) => void;
  error: (path: string) => string | undefined;
}) {
  const { fields, onChange, error } = props;
  return (
    <fieldset className="grid gap-3 rounded-lg border border-border bg-surface p-3">
      <legend className="px-1 font-semibold">Who gets what</legend>
      <div className="max-w-64">
        <Field
          label="Held out, %"
          hint="These get no message at all, so that the whole can be compared with nothing."
          error={error("holdout")}
        >
          {(control) => (
            <Input
              {...control}
              value={fields.holdout}
              inputMode="decimal"
              className="text-right tabular-nums"
              onChange={(event) =>
                onChange({ holdout: event.target.value, arms: evenShares(fields.arms, event.target.value) })
              }
            />
          )}
        </Field>
      </div>
      <Choice
        checked={!fields.adaptive}
        onChoose={() => onChange({ adaptive: false })}
        name="Shares stay as they are"
        note="The fairest comparison: what it estimates is right on average."
      />
      <Choice
        checked={fields.adaptive}
        onChoose={() => onChange({ adaptive: true })}
        name="Shares follow what comes back, day by day"
        note="Fewer recipients get a worse text (Thompson sampling, at least 5 % an arm, begun with the reward model's prediction). Its estimates are biased: an arm that was unlucky early is sent less, and never gets the chance to recover."
      />
    </fieldset>
  );
}

function Choice(props: { checked: boolean; onChoose: () => void; name: string; note: string }) {
  const { checked, onChoose, name, note } = props;
  return (
    <label className="flex items-start gap-2">
      <input
        type="radio"
        name="adaptive"
        checked={checked}
        onChange={onChoose}
        className="mt-1 accent-accent"
      />
      <span>
        <span className="font-medium">{name}</span>
        <span className="block text-muted">{note}</span>
      </span>
    </label>
  );
}
