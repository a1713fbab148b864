import Link from "next/link";
import { Cell, HeadCell, Table } from "#components/ui/table.tsx";
import type { Measure } from "#core/costs/cost-period.ts";
import type { CostSums, NamedCosts } from "#core/costs/cost-report.ts";
import { dollarText } from "#core/costs/money.ts";

const number = (value: number) => value.toLocaleString("en");
const tokens = ({ promptTokens, completionTokens }: CostSums) => promptTokens + completionTokens;

interface Props {
  title: string;
  words?: string;
  rows: readonly NamedCosts[];
  /** What the shares are of. */
  total: CostSums;
  measure: Measure;
  /** Where a row leads, or null. */
  href?: (key: string) => string | null;
  /** A word about a row, where its name does not say enough. */
  note?: (key: string) => string | undefined;
}

/** What styles, models, runs or evaluations used, each with its share of all. */
export function CostTable({ title, words, rows, total, measure, href, note }: Props) {
  const amount = (one: CostSums) => (measure === "cost" ? one.cost : tokens(one));
  return (
    <section aria-label={title} className="grid min-w-0 gap-2">
      <div>
        <h2 className="font-semibold">{title}</h2>
        {words && <p className="text-muted">{words}</p>}
      </div>
      <Table label={`Costs ${title.toLowerCase()}`} head={HEAD}>
        {rows.map((row) => (
          <tr key={row.key} className="hover:bg-sunken">
            <Cell className="min-w-36 max-w-64">
              <Name name={row.name} href={href?.(row.key) ?? null} />
              {note?.(row.key) && <span className="text-muted text-xs">{note(row.key)}</span>}
              <Share part={amount(row)} whole={amount(total)} />
            </Cell>
            <Cell numeric className="whitespace-nowrap">
              {costWords(row)}
            </Cell>
            <Cell numeric className="whitespace-nowrap text-muted">
              {perCall(row)}
            </Cell>
            <Cell numeric>{number(row.calls)}</Cell>
            <Cell numeric>{number(tokens(row))}</Cell>
          </tr>
        ))}
      </Table>
    </section>
  );
}

function Name({ name, href }: { name: string; href: string | null }) {
  if (href === null) return <span className="block truncate font-medium">{name}</span>;
  return (
    <Link href={href} className="block truncate font-medium hover:underline">
      {name}
    </Link>
  );
}

const HEAD = (
  <>
    <HeadCell>Name and share</HeadCell>
    <HeadCell numeric>Cost</HeadCell>
    <HeadCell numeric>A call</HeadCell>
    <HeadCell numeric>Calls</HeadCell>
    <HeadCell numeric>Tokens</HeadCell>
  </>
);

function Share({ part, whole }: { part: number; whole: number }) {
  const share = whole === 0 ? 0 : part / whole;
  return (
    <span className="flex items-center gap-2 whitespace-nowrap pt-1 text-muted text-xs tabular-nums">
      <span className="h-1 w-20 shrink-0 overflow-hidden rounded-full bg-sunken">
        <span className="block h-full bg-accent" style={{ width: `${share * 100}%` }} />
      </span>
      {`${(share * 100).toFixed(1)} %`}
    </span>
  );
}

function costWords(row: CostSums): string {
  if (row.calls > 0 && row.unpricedCalls === row.calls) return "no price";
  return `${dollarText(row.cost)}${row.unpricedCalls > 0 ? " *" : ""}`;
}

function perCall(row: CostSums): string {
  const priced = row.calls - row.unpricedCalls;
  return priced === 0 ? "–" : dollarText(Math.round(row.cost / priced));
}
