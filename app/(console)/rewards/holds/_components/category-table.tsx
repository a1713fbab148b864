import { percentText } from "#client/percent-text.ts";
import { gapWords } from "#client/record-words.ts";
import { StyleName } from "#components/candidates/style-names.tsx";
import { IntervalDot } from "#components/charts/interval-plot.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import { FEWEST_ITEMS, type ScoreRecord } from "#core/learning/holds/score-record.ts";

/** Where the score holds and where not, by the style of the approved text. */
export function CategoryTable(props: {
  categories: readonly { categoryKey: string | null; record: ScoreRecord }[];
}) {
  return (
    <section aria-labelledby="by-style" className="min-w-0">
      <h2 id="by-style" className="font-semibold">
        By style
      </h2>
      <p className="pb-2 text-muted">
        {`By the style of the approved text. Intervals are at 95 %, over items, from ${FEWEST_ITEMS} items on; a point with fewer is hollow. With many styles one or another looks bad by chance.`}
      </p>
      <Table label="Kept and promised, by style" head={HEAD}>
        {props.categories.map(({ categoryKey, record }) => (
          <tr key={categoryKey ?? ""}>
            <Cell className="font-medium">
              {categoryKey === null ? "Human line" : <StyleName of={categoryKey} />}
            </Cell>
            <Cell className="w-1/3 min-w-36">
              <IntervalDot row={dotOf(categoryKey, record)} />
            </Cell>
            <Cell numeric className="whitespace-nowrap">
              {record.kept === null ? "" : percentText(record.kept)}
            </Cell>
            <Cell numeric className="whitespace-nowrap">
              {record.promised === null ? "" : percentText(record.promised)}
            </Cell>
            <Cell numeric className="whitespace-nowrap">
              {record.gap ? gapWords(record) : <span className="text-muted">cannot tell yet</span>}
            </Cell>
            <Cell numeric>{record.pairs.toLocaleString("en")}</Cell>
            <Cell numeric>{record.items.toLocaleString("en")}</Cell>
          </tr>
        ))}
      </Table>
    </section>
  );
}

function dotOf(categoryKey: string | null, { kept, keptInterval }: ScoreRecord) {
  const key = categoryKey ?? "human";
  return {
    key,
    label: key,
    value: kept,
    low: keptInterval?.low ?? null,
    high: keptInterval?.high ?? null,
  };
}

const HEAD = (
  <>
    <HeadCell>Style</HeadCell>
    <HeadCell>0 % to 100 %, line at 50 %</HeadCell>
    <HeadCell numeric>Kept</HeadCell>
    <HeadCell numeric>Promised</HeadCell>
    <HeadCell numeric>Gap, points</HeadCell>
    <HeadCell numeric>Pairs</HeadCell>
    <HeadCell numeric>Items</HeadCell>
  </>
);
