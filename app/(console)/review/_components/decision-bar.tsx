import Link from "next/link";
import { Button } from "#components/ui/button.tsx";
import { Key } from "#components/ui/keys-dialog.tsx";
import { REJECT_REASONS } from "#core/review/decision-input.ts";

interface Props {
  mode: "choose" | "edit" | "reject";
  open: boolean;
  busy: boolean;
  blocked: boolean;
  next: string;
  onApprove: () => void;
  onMode: (mode: Props["mode"]) => void;
  onReject: (reason: string) => void;
  onSkip: () => void;
  onUndo: () => void;
  onKeys: () => void;
}

/** What can be decided, each with its key. It stays in sight: at the top, on a phone at the bottom. */
export function DecisionBar(props: Props) {
  const { mode, open, busy, blocked } = props;
  return (
    <div
      role="toolbar"
      aria-label="Decision"
      className="sticky z-10 flex flex-wrap items-center gap-2 border-border bg-canvas py-2 max-sm:-mx-4 max-sm:bottom-0 max-sm:order-last max-sm:border-t max-sm:px-4 sm:top-0"
    >
      {!open && (
        <Button busy={busy} onClick={props.onUndo}>
          Undo the decision <Key>u</Key>
        </Button>
      )}
      {open && mode === "reject" && (
        <>
          <span className="text-muted">Why?</span>
          {REJECT_REASONS.map((reason, index) => (
            <Button key={reason} busy={busy} onClick={() => props.onReject(reason)}>
              {reason} <Key>{String(index + 1)}</Key>
            </Button>
          ))}
          <Button look="quiet" onClick={() => props.onMode("choose")}>
            Cancel <Key>esc</Key>
          </Button>
        </>
      )}
      {open && mode !== "reject" && (
        <>
          <Button look="primary" disabled={blocked} onClick={props.onApprove}>
            Approve <kbd className="font-sans text-xs opacity-80">a</kbd>
          </Button>
          <Button onClick={() => props.onMode("edit")}>
            Edit and approve <Key>e</Key>
          </Button>
          <Button onClick={() => props.onMode("reject")}>
            Reject <Key>r</Key>
          </Button>
          <Button look="quiet" busy={busy} onClick={props.onSkip}>
            Skip <Key>s</Key>
          </Button>
        </>
      )}
      <span className="ml-auto flex items-center gap-1">
        {/* Loaded ahead, so that a decision leads to it at once. */}
        <Link href={props.next} prefetch className="rounded-md px-2 py-1.5 text-muted hover:bg-sunken">
          Next <Key>n</Key>
        </Link>
        <Button
          look="quiet"
          aria-label="Keys of this screen"
          className="max-sm:hidden"
          onClick={props.onKeys}
        >
          <Key>?</Key>
        </Button>
      </span>
    </div>
  );
}
