"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { useState } from "react";
import { PhonePreview } from "#components/candidates/phone-preview.tsx";
import { Callout } from "#components/ui/callout.tsx";
import { KeysDialog } from "#components/ui/keys-dialog.tsx";
import type { ReviewView } from "#server/services/review/read-review.ts";
import { byStyle, CandidateList } from "./candidate-list.tsx";
import { DecisionBar } from "./decision-bar.tsx";
import { DecisionMade } from "./decision-made.tsx";
import { EditForm } from "./edit-form.tsx";
import { ItemAtHand } from "./item-at-hand.tsx";
import { keyHandlers } from "./key-handlers.ts";
import { REVIEW_KEYS } from "./review-keys.ts";
import { useDecisions } from "./use-decisions.ts";
import { useReviewKeys } from "./use-review-keys.ts";

/** The item at hand and its candidates side by side; every decision has a key and leads to the next item. */
export function ReviewScreen({ view, here, next }: { view: ReviewView; here: string; next: string }) {
  const { item, version, status, decision } = view;
  const [path, search] = [usePathname(), useSearchParams()];
  const grouped = search.get("group") === "style";
  const candidates = grouped ? [...byStyle(view.candidates).values()].flat() : view.candidates;
  const [at, setAt] = useState(0);
  const [mode, setMode] = useState<"choose" | "edit" | "reject">("choose");
  const [keysShown, setKeysShown] = useState(false);
  const act = useDecisions({ itemId: item.id, version, here, next });
  const selected = candidates[at];
  const open = status === "open";
  const blocked = selected?.guardrails.level === "block";

  const group = () => {
    const query = new URLSearchParams(search);
    if (grouped) query.delete("group");
    else query.set("group", "style");
    window.history.replaceState(null, "", query.size > 0 ? `${path}?${query}` : path);
  };
  const approve = () => {
    if (selected && !blocked) act.approve(selected.id);
  };
  const help = () => setKeysShown(true);
  const keys = {
    ...act,
    open,
    mode,
    candidates: candidates.length,
    choose: setAt,
    setMode,
    approve,
    group,
    help,
  };
  useReviewKeys(keysShown ? {} : keyHandlers(keys));

  return (
    <div className="flex min-w-0 flex-col gap-4">
      <div className="grid gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <ItemAtHand item={item} />
        {selected && <PhonePreview text={selected} app="News" />}
      </div>
      {act.error && mode !== "edit" && <Callout tone="danger">{act.error.message}</Callout>}
      {decision && <DecisionMade decision={decision} approved={status === "approved"} />}
      <DecisionBar
        mode={mode}
        open={open}
        busy={act.busy}
        blocked={blocked}
        next={next}
        onApprove={approve}
        onMode={setMode}
        onReject={act.reject}
        onSkip={act.skip}
        onUndo={act.undo}
        onKeys={help}
      />
      {mode === "edit" && selected && (
        <EditForm
          title={selected.title}
          body={selected.body}
          busy={act.busy}
          error={act.error?.fields.body ?? act.error?.message}
          onSave={(text) => act.override(selected.id, text)}
          onCancel={() => setMode("choose")}
        />
      )}
      <CandidateList
        candidates={candidates}
        selected={selected?.id}
        grouped={grouped}
        onSelect={(id) => setAt(candidates.findIndex((one) => one.id === id))}
      />
      <p className="text-xs text-muted">
        Scores by {view.rewardModel}: a place among the headlines that it learned from, and a chance to beat
        the human line. It gives no interval yet; see the figures of the model in the documentation.
      </p>
      <KeysDialog open={keysShown} onOpenChange={setKeysShown} groups={REVIEW_KEYS} />
    </div>
  );
}
