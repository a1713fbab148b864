import { clsx } from "clsx";
import { Button } from "#components/ui/button.tsx";

export interface StyleChoice {
  id: string;
  key: string;
  name: string;
  version: number;
  description: string;
  /** Ships with the product. */
  builtIn: boolean;
}

interface Props {
  styles: readonly StyleChoice[];
  /** Keys of the chosen ones; null for all. */
  chosen: readonly string[] | null;
  error?: string;
  onChange: (chosen: string[] | null) => void;
}

/** The styles that a run writes in: the published version of each, a workspace's own ones first. */
export function StyleChoices({ styles, chosen, error, onChange }: Props) {
  const isOn = (key: string) => chosen === null || chosen.includes(key);
  const on = styles.filter(({ key }) => isOn(key));
  const set = (key: string, now: boolean) => {
    const keys = styles.filter((one) => (one.key === key ? now : isOn(one.key))).map((one) => one.key);
    onChange(keys.length === styles.length ? null : keys);
  };
  const own = styles.filter((one) => !one.builtIn);
  const groups: [string, readonly StyleChoice[]][] =
    own.length === 0
      ? [["", styles]]
      : [
          ["Your own", own],
          ["Built in", styles.filter((one) => one.builtIn)],
        ];
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="float-left font-semibold">
        Styles{" "}
        <span className="font-normal text-muted tabular-nums">{`${on.length} of ${styles.length}`}</span>
      </legend>
      <div className="-mt-1 flex justify-end gap-1">
        <Button look="quiet" disabled={on.length === styles.length} onClick={() => onChange(null)}>
          All
        </Button>
        <Button look="quiet" disabled={on.length === 0} onClick={() => onChange([])}>
          None
        </Button>
      </div>
      {groups
        .filter(([, group]) => group.length > 0)
        .map(([name, group]) => (
          <div key={name}>
            {name && <p className="pb-1 text-muted text-xs">{name}</p>}
            <div className="grid overflow-hidden rounded-lg border border-border bg-surface sm:grid-cols-2 xl:grid-cols-3">
              {group.map((style) => (
                <StyleBox key={style.id} style={style} on={isOn(style.key)} onChange={set} />
              ))}
            </div>
          </div>
        ))}
      {error && <p className="text-danger">{error}</p>}
    </fieldset>
  );
}

function StyleBox(props: { style: StyleChoice; on: boolean; onChange: (key: string, on: boolean) => void }) {
  const { style, on } = props;
  return (
    <label
      className={clsx(
        "-mr-px -mb-px flex min-w-0 gap-2 border-border border-r border-b px-3 py-2",
        on ? "" : "text-muted",
      )}
    >
      <input
        type="checkbox"
        checked={on}
        onChange={(event) => props.onChange(style.key, event.target.checked)}
        className="mt-0.5 size-4 shrink-0 accent-accent"
      />
      <span className="min-w-0">
        <span className="font-medium">{style.name}</span>{" "}
        <span className="text-muted text-xs">v{style.version}</span>
        <span className="line-clamp-2 text-muted text-xs" title={style.description}>
          {style.description}
        </span>
      </span>
    </label>
  );
}
