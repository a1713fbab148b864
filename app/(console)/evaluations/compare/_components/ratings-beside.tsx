import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import { RATING_SCALES, SCALES } from "#core/evaluation/ratings/rating.ts";
import type { RatingSummary } from "#core/evaluation/ratings/rating-summary.ts";
import { figureInterval } from "#core/evaluation/report/figure-text.ts";

export interface RatedEvaluation {
  id: string;
  name: string;
  ratings: RatingSummary | null;
}

/** What people said of each evaluation's texts, side by side. Different texts were rated, so no difference is tested. */
export function RatingsBeside({ rated }: { rated: readonly RatedEvaluation[] }) {
  if (rated.every(({ ratings }) => ratings === null)) return null;
  const head = (
    <>
      <HeadCell>Scale, 1 to 5</HeadCell>
      {rated.map(({ id, name, ratings }) => (
        <HeadCell key={id} numeric>
          {name}
          <span className="block font-normal text-xs">
            {ratings ? `${ratings.ratings} ratings` : "not rated"}
          </span>
        </HeadCell>
      ))}
    </>
  );
  return (
    <section aria-labelledby="people" className="min-w-0">
      <h2 id="people" className="font-semibold">
        What people say
      </h2>
      <p className="pb-2 text-muted">
        Means of human ratings with their 95 % intervals (bootstrap over items). People may have rated
        different texts of each, so no difference is tested.
      </p>
      <Table label="Ratings side by side" head={head}>
        {SCALES.map((scale) => (
          <tr key={scale}>
            <Cell className="font-medium">{RATING_SCALES[scale].name}</Cell>
            {rated.map(({ id, ratings }) => {
              const mean = ratings?.scales.find((one) => one.scale === scale)?.mean;
              return (
                <Cell key={id} numeric>
                  {mean?.figure?.toFixed(2) ?? "–"}
                  {mean && (
                    <span className="block text-muted text-xs">
                      {mean.interval ? figureInterval(mean.interval, "number") : "no interval"}
                    </span>
                  )}
                </Cell>
              );
            })}
          </tr>
        ))}
      </Table>
    </section>
  );
}
