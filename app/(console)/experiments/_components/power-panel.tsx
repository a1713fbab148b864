import { Field } from "#components/ui/field.tsx";
import { Input } from "#components/ui/input.tsx";
import { percent } from "#core/experiments/analysis/figure-words.ts";
import { type Look, power, recipientsFor, smallestLiftFor } from "#core/experiments/planning/power.ts";
import { type DesignFields, fraction } from "./design-form-state.ts";

const WANTED = 0.8;

/** How many recipients show which lift, before anything is sent. */
export function PowerPanel(props: {
  fields: DesignFields;
  onChange: (change: Partial<DesignFields>) => void;
  error: (path: string) => string | undefined;
}) {
  const { fields, onChange, error } = props;
  const number = (field: "usualRate" | "smallestLift" | "recipients", label: string, hint: string) => (
    <Field label={label} hint={hint} error={error(field)}>
      {(control) => (
        <Input
          {...control}
          value={fields[field]}
          inputMode="decimal"
          className="text-right tabular-nums"
          onChange={(event) => onChange({ [field]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <section
      aria-label="Power"
      className="grid gap-3 rounded-lg border border-border bg-surface p-3 lg:sticky lg:top-4"
    >
      <h2 className="font-semibold">How many it takes</h2>
      {number("usualRate", "Usual click-through rate, %", "Of the control, as past sends had it.")}
      {number("smallestLift", "Least lift worth having, %", "Relative: 10 % of a rate of 3 % is 0.3 points.")}
      {number("recipients", "Recipients in all", "Optional: all that you are going to send to.")}
      <PowerAnswer fields={fields} />
    </section>
  );
}

function PowerAnswer({ fields }: { fields: DesignFields }) {
  const [control, ...others] = fields.arms.map(({ share }) => fraction(share));
  const least = Math.min(...others);
  const [ctr, lift] = [fraction(fields.usualRate), fraction(fields.smallestLift)];
  const ready = ctr > 0 && ctr < 1 && lift > 0 && ctr * (1 + lift) < 1 && control! > 0 && least > 0;
  if (!ready)
    return (
      <p className="text-muted">
        Give the rate, the lift and the shares to see how many recipients it takes.
      </p>
    );
  const question = { ctr, lift, controlShare: control!, armShare: least, arms: others.length };
  const planned = Number(fields.recipients.replace(/[\s,.]/g, ""));
  const rows: [string, Look][] = [
    ["Looking every day", "anyLook"],
    ["One look, at the end", "planned"],
  ];
  return (
    <div aria-live="polite" className="grid gap-2 border-border border-t pt-3 tabular-nums">
      <p className="text-muted">{`For an ${(WANTED * 100).toFixed(0)} % chance to see a lift of ${percent(lift)} (${percent(ctr)} to ${percent(ctr * (1 + lift), { digits: 2 })}), in all:`}</p>
      <dl className="grid grid-cols-[1fr_auto] gap-x-3 gap-y-1">
        {rows.map(([name, look]) => (
          <div key={look} className="contents">
            <dt>{name}</dt>
            <dd className="text-right font-semibold">
              {recipientsFor(question, WANTED, look)?.toLocaleString("en") ?? "more than there are"}
            </dd>
          </div>
        ))}
      </dl>
      {planned > 0 && (
        <p>
          {`${planned.toLocaleString("en")} recipients see it with a chance of ${percent(power(question, planned, "anyLook"), { digits: 0 })} looking every day. `}
          {smallestIn(question, planned)}
        </p>
      )}
      <p className="text-muted">
        The verdict may be read every day, which costs recipients. Counted for the smallest arm; several arms
        share the 5 %.
      </p>
    </div>
  );
}

function smallestIn(question: Parameters<typeof power>[0], planned: number): string {
  const found = smallestLiftFor(question, planned, WANTED, "anyLook");
  return found === null
    ? "They are too few for any lift."
    : `The least lift that they show with 80 % is ${percent(found)}.`;
}
