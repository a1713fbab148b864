import { clsx } from "clsx";
import Link from "next/link";
import { besideText, type MeasuredBeside } from "#core/evaluation/report/publication-view.ts";
import type { CategoryDetail, VersionView } from "#core/prompts/category-view.ts";

const LOOK = { better: "text-success", worse: "text-danger", cannot_tell: "text-muted" } as const;

/** What evaluations say of a version beside the published one, with the way to the comparison, or to an evaluation. */
export function MeasuredVersion(props: {
  category: CategoryDetail;
  version: VersionView;
  measured: readonly MeasuredBeside[];
}) {
  const { category, version } = props;
  const own = props.measured.filter((one) => one.version === version.version);
  const published = category.versions.find(({ status }) => status === "published");
  if (!published) return null;
  if (own.length === 0)
    return version.status === "draft" ? (
      <p className="pt-1 text-muted">
        {"Not evaluated beside the published one. "}
        <Link
          href={`/evaluations/new?prompts=${published.id},${version.id}`}
          className="text-accent underline underline-offset-2"
        >
          Evaluate both
        </Link>
      </p>
    ) : null;
  return (
    <ul className="grid gap-0.5 pt-1">
      {own.map((one) => (
        <li key={one.runIds.join(" ")} className={clsx("break-words", LOOK[one.verdict])}>
          {`${besideText(one)}. `}
          <Link
            href={`/evaluations/compare?runs=${one.runIds.join(",")}&style=${category.key}`}
            className="text-accent underline underline-offset-2"
          >
            Compare
          </Link>
        </li>
      ))}
    </ul>
  );
}
