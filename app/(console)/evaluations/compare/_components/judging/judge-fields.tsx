import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { Select } from "#components/ui/select.tsx";

/** What the form of a judging holds, as typed. */
export interface JudgeChoice {
  challengerId: string;
  items: string;
  model: string;
  useCache: boolean;
}

/** Which two, how many items, and who judges. */
export function JudgeFields(props: {
  choice: JudgeChoice;
  challengers: readonly { id: string; name: string }[];
  /** The usual one. */
  model: string;
  itemsError: string | undefined;
  onChange: (part: Partial<JudgeChoice>) => void;
}) {
  const { choice, challengers, model, itemsError, onChange } = props;
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {challengers.length > 1 && (
        <Field label="Beside the baseline">
          {(control) => (
            <Select
              {...control}
              value={choice.challengerId}
              onChange={(event) => onChange({ challengerId: event.target.value })}
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
      <Field label="Items at most" hint="Drawn by chance, the same ones each time" error={itemsError}>
        {(control) => (
          <Input
            {...control}
            inputMode="numeric"
            maxLength={4}
            value={choice.items}
            onChange={(event) => onChange({ items: event.target.value })}
          />
        )}
      </Field>
      <Field label="Judge" hint="A model of the same server; best another one than wrote the texts">
        {(control) => (
          <Input
            {...control}
            value={choice.model}
            maxLength={200}
            placeholder={model}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => onChange({ model: event.target.value })}
          />
        )}
      </Field>
      <label className="flex items-start gap-2 sm:col-span-2">
        <input
          type="checkbox"
          checked={choice.useCache}
          onChange={(event) => onChange({ useCache: event.target.checked })}
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
  );
}
