import { Button } from "#components/ui/button.tsx";
import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";
import { Textarea } from "#components/ui/textarea.tsx";
import { ARM_SOURCE_WORDS, ARM_SOURCES, type ArmSource } from "#core/experiments/design/arm-source.ts";
import type { ArmFields } from "./design-form-state.ts";

/** One arm: its name, where its text comes from, and its share. */
export function ArmFieldset(props: {
  arm: ArmFields;
  isControl: boolean;
  styles: readonly { key: string; name: string }[];
  error: (field: string) => string | undefined;
  onChange: (change: Partial<ArmFields>) => void;
  onRemove?: () => void;
}) {
  const { arm, isControl, styles, error, onChange, onRemove } = props;
  const choose = (source: ArmSource) =>
    onChange({
      source,
      // A name that was not changed follows the choice.
      ...(Object.values(ARM_SOURCE_WORDS).includes(arm.key) ||
      arm.key === "Human line" ||
      arm.key === "Second best"
        ? {
            key:
              source === "human"
                ? "Human line"
                : source === "second"
                  ? "Second best"
                  : ARM_SOURCE_WORDS[source],
          }
        : {}),
    });
  return (
    <fieldset className="grid gap-3 rounded-lg border border-border bg-surface p-3">
      <legend className="px-1 font-semibold">{isControl ? "Control" : "Arm"}</legend>
      <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_6rem]">
        <Field label="Text" error={error("source")}>
          {(control) => (
            <Select
              {...control}
              value={arm.source}
              onChange={(event) => choose(event.target.value as ArmSource)}
            >
              {ARM_SOURCES.map((source) => (
                <option key={source} value={source}>
                  {ARM_SOURCE_WORDS[source]}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Name" error={error("key")}>
          {(control) => (
            <Input
              {...control}
              value={arm.key}
              maxLength={40}
              onChange={(event) => onChange({ key: event.target.value })}
            />
          )}
        </Field>
        <Field label="Share, %" error={error("share")}>
          {(control) => (
            <Input
              {...control}
              value={arm.share}
              inputMode="decimal"
              className="text-right tabular-nums"
              onChange={(event) => onChange({ share: event.target.value })}
            />
          )}
        </Field>
      </div>
      {arm.source === "category" && (
        <Field label="Style" error={error("categoryKey")}>
          {(control) => (
            <Select
              {...control}
              value={arm.categoryKey}
              onChange={(event) => onChange({ categoryKey: event.target.value })}
            >
              <option value="">Choose a style</option>
              {styles.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )}
      {arm.source === "fixed" && (
        <>
          <Field label="Title" hint="The same for every message." error={error("title")}>
            {(control) => (
              <Input
                {...control}
                value={arm.title}
                maxLength={300}
                onChange={(event) => onChange({ title: event.target.value })}
              />
            )}
          </Field>
          <Field label="Body" error={error("body")}>
            {(control) => (
              <Textarea
                {...control}
                value={arm.body}
                maxLength={1_000}
                onChange={(event) => onChange({ body: event.target.value })}
              />
            )}
          </Field>
        </>
      )}
      {onRemove && (
        <div>
          <Button look="quiet" onClick={onRemove}>
            Remove this arm
          </Button>
        </div>
      )}
    </fieldset>
  );
}
