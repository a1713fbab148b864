import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import type { StyleVersions } from "#core/evaluation/runs/style-versions.ts";

interface Props {
  styles: readonly StyleVersions[];
  /** Ids of versions. */
  chosen: readonly string[];
  error?: string;
  onChange: (chosen: string[]) => void;
}

const TONE = { draft: "warning", published: "success", retired: "neutral" } as const;
/** Of each style; older ones come with the address of their page. */
const MOST_SHOWN = 6;

/** The versions of every style, drafts too: two of one style are compared with each other. */
export function VersionChoices({ styles, chosen, error, onChange }: Props) {
  const published = styles.flatMap(({ versions }) =>
    versions.filter(({ status }) => status === "published").map(({ id }) => id),
  );
  const set = (id: string, on: boolean) =>
    onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="float-left font-semibold">
        Prompts <span className="font-normal text-muted tabular-nums">{`${chosen.length} chosen`}</span>
      </legend>
      <div className="-mt-1 flex justify-end gap-1">
        <Button look="quiet" onClick={() => onChange([...new Set([...chosen, ...published])])}>
          All published
        </Button>
        <Button look="quiet" disabled={chosen.length === 0} onClick={() => onChange([])}>
          None
        </Button>
      </div>
      <ul className="divide-y divide-border overflow-hidden rounded-lg border border-border bg-surface">
        {styles.map(({ key, name, description, versions }) => (
          <li key={key} className="grid gap-x-4 gap-y-1.5 px-3 py-2 sm:grid-cols-[12rem_minmax(0,1fr)]">
            <span className="min-w-0">
              <span className="block font-medium">{name}</span>
              <span className="line-clamp-1 text-muted text-xs" title={description}>
                {description}
              </span>
            </span>
            <span className="flex flex-wrap items-center gap-x-5 gap-y-1">
              {versions
                .filter((one, at) => at < MOST_SHOWN || one.status === "published" || chosen.includes(one.id))
                .map(({ id, version, status, note }) => (
                  <label key={id} className="flex items-center gap-1.5" title={note}>
                    <input
                      type="checkbox"
                      aria-label={`${name} version ${version}`}
                      checked={chosen.includes(id)}
                      onChange={(event) => set(id, event.target.checked)}
                      className="size-4 accent-accent"
                    />
                    <span className="tabular-nums">{`v${version}`}</span>
                    <Badge tone={TONE[status]}>{status}</Badge>
                  </label>
                ))}
            </span>
          </li>
        ))}
      </ul>
      {error && <p className="text-danger">{error}</p>}
    </fieldset>
  );
}
