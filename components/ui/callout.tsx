import { clsx } from "clsx";
import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";

const TONES = {
  info: { look: "bg-accent-soft text-ink", icon: Info },
  success: { look: "bg-success-soft text-success", icon: CircleCheck },
  warning: { look: "bg-warning-soft text-warning", icon: TriangleAlert },
  danger: { look: "bg-danger-soft text-danger", icon: CircleAlert },
} as const;

/** A notice inside a page. `danger` is announced at once. */
export function Callout({ tone = "info", children }: { tone?: keyof typeof TONES; children: ReactNode }) {
  const { look, icon: Icon } = TONES[tone];
  return (
    <div role={tone === "danger" ? "alert" : "status"} className={clsx("flex gap-2 rounded-md p-3", look)}>
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div>{children}</div>
    </div>
  );
}
