import { ChevronRight } from "lucide-react";
import Link from "next/link";
import { DateTime } from "#components/ui/date-time.tsx";
import { AUDIT_ACTIONS, type AuditAction } from "#core/audit/audit-entry.ts";
import type { AuditEventView } from "#core/audit/audit-filter.ts";
import { valueChanges } from "#core/audit/value-diff.ts";
import { ValueChanges } from "./value-changes.tsx";

/** One event: a line that opens to what was there before and after. */
export function AuditRow({ event }: { event: AuditEventView }) {
  const words = AUDIT_ACTIONS[event.action as AuditAction] ?? event.action;
  return (
    <li>
      <details className="group">
        <summary className="grid cursor-pointer list-none grid-cols-[1rem_minmax(0,1fr)] items-start gap-x-2 px-3 py-2 hover:bg-sunken md:grid-cols-[1rem_12.5rem_10rem_minmax(0,1fr)_14rem]">
          <ChevronRight aria-hidden className="mt-0.5 size-4 text-muted group-open:rotate-90" />
          <span className="text-muted tabular-nums">
            <DateTime at={event.at} />
          </span>
          <span className="col-start-2 truncate font-medium md:col-start-auto">{event.actor}</span>
          <span className="col-start-2 break-words md:col-start-auto">{event.summary}</span>
          <span className="col-start-2 truncate text-muted md:col-start-auto">{words}</span>
        </summary>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-2 bg-canvas px-3 py-3 md:pl-9">
          <p className="flex flex-wrap gap-x-3 text-muted">
            <code className="font-mono text-xs wrap-anywhere">{`${event.action} · ${event.noun} ${event.nounId}`}</code>
            <Link
              href={`/audit?noun=${event.noun}&id=${encodeURIComponent(event.nounId)}`}
              className="text-accent underline"
            >
              All events of this {event.noun}
            </Link>
          </p>
          <ValueChanges changes={valueChanges(event.before, event.after)} />
        </div>
      </details>
    </li>
  );
}
