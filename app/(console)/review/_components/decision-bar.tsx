import type { ReactNode } from "react";
import { Button } from "#components/ui/button.tsx";
import { Kbd } from "#components/ui/kbd.tsx";
import { KeysDialog } from "#components/ui/keys-dialog.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { REJECT_REASONS } from "#core/review/decision-input.ts";
import type { ReviewView } from "#core/review/review-view.ts";
import { EDIT_FORM } from "./edit-form.tsx";
import type { ItemDecisions } from "./item-decisions.ts";
import { REVIEW_KEYS, type ReviewMode } from "./review-key-handlers.ts";

interface Props {
  view: ReviewView;
  mode: ReviewMode;
  busy: boolean;
  /** The chosen candidate may not be approved as it is. */
  blocked: boolean;
  decisions: ItemDecisions;
  onMode: (mode: ReviewMode) => void;
  onEdit: () => void;
  /** Ends the editing and drops what was written. */
  onDrop: () => void;
  onNext: (() => void) | undefined;
  /** What the reader sees, behind a button where there is no room for it. */
  preview: ReactNode;
}

/** What can be done with the item now, each with its key; always in reach at the foot of the screen. */
export function DecisionBar(props: Props) {
  const { view, mode, busy, blocked, decisions, onMode, onEdit, onDrop, onNext, preview } = props;
  const open = view.status === "open";
  return (
    <div className="sticky bottom-0 z-10 flex flex-wrap items-center gap-1.5 border-t border-border bg-surface px-3 py-2">
      {mode === "edit" && (
        <>
          {open ? (
            <SubmitButton form={EDIT_FORM} look="primary" busy={busy}>
              Approve this wording
            </SubmitButton>
          ) : (
            <Button busy={busy} onClick={decisions.undo}>
              Undo that decision
            </Button>
          )}
          <Button look="quiet" onClick={onDrop}>
            Drop my wording <Kbd>Esc</Kbd>
          </Button>
        </>
      )}
      {open && mode === "reject" && (
        <>
          <span className="pr-1 font-medium">Why?</span>
          {REJECT_REASONS.map((reason, index) => (
            <Button key={reason} busy={busy} className="px-2!" onClick={() => decisions.reject(reason)}>
              {reason} <Kbd>{index + 1}</Kbd>
            </Button>
          ))}
          <Button look="quiet" className="px-2!" onClick={() => onMode("choose")}>
            Back <Kbd>Esc</Kbd>
          </Button>
        </>
      )}
      {open && mode === "choose" && (
        <>
          <Button look="primary" busy={busy} disabled={blocked} onClick={decisions.approve}>
            Approve <Kbd>a</Kbd>
          </Button>
          <Button className="px-2.5!" onClick={onEdit}>
            Edit <Kbd>e</Kbd>
          </Button>
          <Button className="px-2.5!" onClick={() => onMode("reject")}>
            Reject <Kbd>r</Kbd>
          </Button>
          <Button look="quiet" className="px-2.5!" busy={busy} onClick={decisions.skip}>
            Skip <Kbd>s</Kbd>
          </Button>
          {decisions.undo && (
            <Button look="quiet" className="px-2.5!" onClick={decisions.undo}>
              Undo my last <Kbd>u</Kbd>
            </Button>
          )}
        </>
      )}
      {!open && mode !== "edit" && (
        <>
          <Button busy={busy} onClick={decisions.undo}>
            Undo the decision <Kbd>u</Kbd>
          </Button>
          {onNext && (
            <Button look="quiet" onClick={onNext}>
              Next item <Kbd>n</Kbd>
            </Button>
          )}
        </>
      )}
      <div className="ml-auto flex items-center gap-1">
        {preview}
        <span className="hidden sm:block">
          <KeysDialog groups={REVIEW_KEYS} />
        </span>
      </div>
    </div>
  );
}
