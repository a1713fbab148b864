import { RecordLinks } from "#components/exports/record-links.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import { RATING_SCALES } from "#core/evaluation/ratings/rating.ts";
import { FEWEST_SHARED, type RatingSummary } from "#core/evaluation/ratings/rating-summary.ts";
import { figureInterval } from "#core/evaluation/report/figure-text.ts";
import { counted } from "#core/text/counted.ts";

const HEAD = (
  <>
    <HeadCell>Scale, 1 to 5</HeadCell>
    <HeadCell numeric>Mean</HeadCell>
    <HeadCell numeric>Agreement α</HeadCell>
  </>
);

/** What people say of the texts, beside what is measured, and whether they agree. */
export function RatingPanel(props: { id: string; ratings: RatingSummary | null; mayExport: boolean }) {
  const { id, ratings } = props;
  if (!ratings) return null;
  const { scales, texts, people, shared } = ratings;
  const agreement =
    shared < FEWEST_SHARED
      ? `Agreement is told when ${FEWEST_SHARED} texts were rated by two people; so far ${shared} were.`
      : `Agreement is Krippendorff's α over the ${shared.toLocaleString("en")} texts that two or more rated: 1 is agreement throughout, 0 what chance gives.`;
  return (
    <section aria-labelledby="people" className="min-w-0">
      <div className="flex flex-wrap items-start justify-between gap-2 pb-2">
        <div className="min-w-0 flex-1 basis-72">
          <h2 id="people" className="font-semibold">
            What people say
          </h2>
          <p className="text-muted">
            {`Human ratings: ${counted(ratings.ratings, "rating")} of ${counted(texts, "text")} by ${counted(people, "person", "people")}, each with its 95 % interval (bootstrap over items). ${agreement}`}
          </p>
        </div>
        {props.mayExport && (
          <p className="flex flex-wrap gap-2">
            <RecordLinks name="Ratings" href={`/api/evaluations/${id}/ratings/export`} />
          </p>
        )}
      </div>
      <Table label="Ratings by scale" head={HEAD}>
        {scales.map(({ scale, mean, alpha, alphaInterval }) => (
          <tr key={scale}>
            <Cell>
              <span className="font-medium">{RATING_SCALES[scale].name}</span>
              <span className="block text-muted text-xs">{`1 ${RATING_SCALES[scale].low}, 5 ${RATING_SCALES[scale].high}`}</span>
            </Cell>
            <Cell numeric>
              {mean.figure?.toFixed(2)}
              <span className="block text-muted text-xs">
                {mean.interval ? figureInterval(mean.interval, "number") : "no interval"}
              </span>
            </Cell>
            <Cell numeric>
              {alpha === null ? "–" : alpha.toFixed(2).replace("-", "−")}
              {alphaInterval && (
                <span className="block text-muted text-xs">{figureInterval(alphaInterval, "number")}</span>
              )}
            </Cell>
          </tr>
        ))}
      </Table>
    </section>
  );
}
