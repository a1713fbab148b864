import { clsx } from "clsx";
import { RATING_SCALES, type RatingScale } from "#core/evaluation/ratings/rating.ts";

const POINTS = [1, 2, 3, 4, 5];

/** One scale: five points from one end to the other. The one that the keys are for is marked. */
export function ScaleField(props: {
  scale: RatingScale;
  value: number | undefined;
  current: boolean;
  onGive: (value: number) => void;
}) {
  const { name, low, high } = RATING_SCALES[props.scale];
  return (
    <fieldset
      aria-current={props.current || undefined}
      className={clsx(
        "grid items-center gap-x-4 gap-y-1.5 px-4 py-2.5 sm:grid-cols-[9rem_minmax(0,1fr)]",
        props.current ? "bg-accent-soft" : "bg-surface",
      )}
    >
      <legend className="float-left font-medium">{name}</legend>
      <div className="grid grid-cols-2 items-center gap-x-3 gap-y-1 sm:flex">
        <span className="text-muted text-xs max-sm:order-last sm:w-36 sm:text-right">{low}</span>
        <span className="flex gap-1 max-sm:col-span-2">
          {POINTS.map((value) => (
            <button
              key={value}
              type="button"
              aria-label={`${name}: ${value}`}
              aria-pressed={props.value === value}
              onClick={() => props.onGive(value)}
              className={clsx(
                "h-9 rounded-md border font-medium tabular-nums max-sm:flex-1 sm:h-8 sm:w-8",
                props.value === value
                  ? "border-transparent bg-accent text-accent-ink"
                  : "border-strong bg-surface hover:bg-sunken",
              )}
            >
              {value}
            </button>
          ))}
        </span>
        <span className="text-muted text-xs max-sm:order-last max-sm:text-right">{high}</span>
      </div>
    </fieldset>
  );
}
