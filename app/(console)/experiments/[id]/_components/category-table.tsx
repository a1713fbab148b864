import { StyleName } from "#components/candidates/style-names.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import { percent, points, pointsRange } from "#core/experiments/analysis/figure-words.ts";
import type { ExperimentFigures } from "#core/experiments/experiment-view.ts";

/** The arms by the style of the approved text: where it works, not whether. */
export function CategoryTable({ figures }: { figures: ExperimentFigures }) {
  const { categories, byMessage, delivered } = figures;
  return (
    <section aria-labelledby="styles" className="min-w-0">
      <h2 id="styles" className="pb-2 font-semibold">
        By style of the approved text
      </h2>
      <Table label="Arms by style" head={HEAD}>
        {categories.flatMap(({ categoryKey, analysis }) =>
          analysis.arms.map((arm) => (
            <tr key={`${categoryKey} ${arm.key}`}>
              <Cell>{categoryKey === null ? "human wording" : <StyleName of={categoryKey} />}</Cell>
              <Cell className="font-medium">{arm.key}</Cell>
              <Cell
                numeric
                className="whitespace-nowrap"
              >{`${arm.clicked.toLocaleString("en")} of ${arm.delivered.toLocaleString("en")}`}</Cell>
              <Cell numeric className="whitespace-nowrap">
                {arm.ctr === null ? "–" : percent(arm.ctr, { digits: 2 })}
              </Cell>
              <Cell numeric className="whitespace-nowrap">
                {arm.comparison ? (
                  <>
                    {points(arm.comparison.difference.estimate)}
                    <span className="block text-xs text-muted">
                      {pointsRange(arm.comparison.alwaysValid.interval)}
                    </span>
                  </>
                ) : (
                  "–"
                )}
              </Cell>
            </tr>
          )),
        )}
      </Table>
      <p className="pt-2 text-xs text-muted">
        {`Of ${byMessage.toLocaleString("en")} deliveries that are told by item, of ${delivered.toLocaleString("en")} in all. The interval holds at any look, but not over all styles at once: among many some look clear by chance. No verdict is drawn from them. A style with more clicked than delivered is left out.`}
      </p>
    </section>
  );
}

const HEAD = (
  <>
    <HeadCell>Style</HeadCell>
    <HeadCell>Arm</HeadCell>
    <HeadCell numeric>Clicked of delivered</HeadCell>
    <HeadCell numeric>Rate</HeadCell>
    <HeadCell numeric>Difference, at any look</HeadCell>
  </>
);
