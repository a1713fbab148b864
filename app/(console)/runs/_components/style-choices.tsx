import { Button } from "#components/ui/button.tsx";

export interface StyleChoice {
  id: string;
  name: string;
  version: number;
  description: string;
}

/** The styles that a run writes in: the published version of each. */
export function StyleChoices(props: {
  styles: readonly StyleChoice[];
  chosen: readonly string[];
  error?: string;
  onChange: (chosen: string[]) => void;
}) {
  const { styles, chosen, error, onChange } = props;
  const set = (id: string, on: boolean) =>
    onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="pb-1 font-medium">
        Styles{" "}
        <span className="font-normal text-muted tabular-nums">{`${chosen.length} of ${styles.length}`}</span>
      </legend>
      <div className="flex gap-2">
        <Button look="plain" onClick={() => onChange(styles.map(({ id }) => id))}>
          All
        </Button>
        <Button look="plain" onClick={() => onChange([])}>
          None
        </Button>
      </div>
      {styles.map(({ id, name, version, description }) => (
        <label key={id} className="flex gap-2">
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) => set(id, event.target.checked)}
            className="mt-0.5 size-4 accent-accent"
          />
          <span>
            {name}{" "}
            <span className="text-muted">
              v{version} · {description}
            </span>
          </span>
        </label>
      ))}
      {error && <p className="text-danger">{error}</p>}
    </fieldset>
  );
}
