import Link from "next/link";
import { DateTime } from "#components/ui/date-time.tsx";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import { type SetDetail, sourceWords } from "#core/evaluation/sets/set-view.ts";

const HEAD = (
  <>
    <HeadCell numeric>Version</HeadCell>
    <HeadCell>Made</HeadCell>
    <HeadCell numeric>Items</HeadCell>
    <HeadCell numeric>Human lines</HeadCell>
    <HeadCell className="hidden sm:table-cell">Languages</HeadCell>
  </>
);

/** The frozen versions of a set, newest first. */
export function VersionTable({ set, shown }: { set: SetDetail; shown: number }) {
  return (
    <section aria-labelledby="versions" className="min-w-0">
      <h2 id="versions" className="pb-2 font-semibold">
        Versions
      </h2>
      <Table label="Versions, newest first" head={HEAD}>
        {set.versions.map((one) => (
          <tr key={one.id} className={one.version === shown ? "bg-accent-soft" : "hover:bg-sunken"}>
            <Cell numeric className="w-20">
              <Link
                href={`/evaluations/sets/${set.id}?version=${one.version}`}
                aria-current={one.version === shown ? "page" : undefined}
                className="font-medium hover:underline"
              >
                {`v${one.version}`}
              </Link>
            </Cell>
            <Cell className="max-w-96 break-words">
              {one.note && <span className="block">{one.note}</span>}
              <span className="block text-muted">
                {`${one.createdBy}, `}
                <DateTime at={one.createdAt} />
                {`, ${sourceWords(one.source)}`}
              </span>
            </Cell>
            <Cell numeric>{one.items.toLocaleString("en")}</Cell>
            <Cell numeric>{one.references.toLocaleString("en")}</Cell>
            <Cell className="hidden sm:table-cell">{one.languages.join(", ")}</Cell>
          </tr>
        ))}
      </Table>
    </section>
  );
}
