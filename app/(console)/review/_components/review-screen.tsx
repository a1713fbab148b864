"use client";

import { type ReactNode, useRef, useState } from "react";
import { useKeys } from "#client/use-keys.ts";
import {
  NotificationPreview,
  PREVIEW_DEVICES,
  type PreviewDevice,
} from "#components/previews/notification-preview.tsx";
import { Callout } from "#components/ui/callout.tsx";
import type { ReviewView } from "#core/review/review-view.ts";
import { CandidateBoard } from "./candidate-board.tsx";
import { DecisionBar } from "./decision-bar.tsx";
import { DecisionNotice } from "./decision-notice.tsx";
import { EditForm } from "./edit-form.tsx";
import { ItemAtHand } from "./item-at-hand.tsx";
import { itemDecisions } from "./item-decisions.ts";
import { PreviewSheet } from "./preview-sheet.tsx";
import { type ReviewMode, reviewKeyHandlers } from "./review-key-handlers.ts";
import { ScoreDetail } from "./score-detail.tsx";
import { useCandidateChoice } from "./use-candidate-choice.ts";
import type { Decide } from "./use-decide.ts";
import { useKeptDraft } from "./use-kept-draft.ts";
import type { BoardLayout, ReviewSettings } from "./use-review-address.ts";

interface Props {
  view: ReviewView;
  decide: Decide;
  settings: ReviewSettings;
  onSettings: (settings: Partial<ReviewSettings>) => void;
  next: string | null;
  previous: string | null;
  goTo: (itemId: string) => void;
  /** The queue's button, where the queue is not beside the item. */
  sheet: ReactNode;
}

/** The item at hand and its candidates side by side, with what the reader would see; every decision has a key. */
export function ReviewScreen(props: Props) {
  const { view, decide, settings, onSettings, next, previous, goTo, sheet } = props;
  const { layout, device } = settings;
  const board = useRef<HTMLDivElement>(null);
  const choice = useCandidateChoice(view, board);
  const [mode, setMode] = useState<ReviewMode>("choose");
  const [draft, setDraft] = useKeptDraft(view.item.id, () => setMode("edit"));
  const { selected } = choice;
  const decisions = itemDecisions(view, selected, decide);
  const showOn = (one: PreviewDevice) => onSettings({ device: one });
  const onLayout = (one: BoardLayout) => onSettings({ layout: one });
  const edit = () => {
    if (!selected || view.status !== "open") return;
    setDraft(draft ?? { candidateId: selected.id, title: selected.title, body: selected.body });
    setMode("edit");
  };
  const stopEditing = () => {
    setDraft(null);
    setMode("choose");
  };
  const keys = reviewKeyHandlers({
    open: view.status === "open",
    mode,
    decisions,
    setMode,
    edit,
    drop: stopEditing,
    choose: choice.chooseRank,
    step: choice.step,
    move: choice.move,
    toNext: () => next && goTo(next),
    toPrevious: () => previous && goTo(previous),
    switchDevice: () =>
      showOn(PREVIEW_DEVICES[(PREVIEW_DEVICES.indexOf(device) + 1) % PREVIEW_DEVICES.length]!),
    switchLayout: () => onLayout(layout === "grid" ? "columns" : "grid"),
    search: () => document.getElementById("queue-search")?.focus(),
  });
  useKeys(keys);
  const shown = draft ?? selected;
  const preview = shown && (
    <>
      <NotificationPreview
        text={shown}
        app="Your app"
        site={view.item.url ? new URL(view.item.url).host : "your-site.example"}
        device={device}
        onDevice={showOn}
      />
      {selected && <ScoreDetail candidate={selected} item={view.item} scoring={view.scoring} />}
    </>
  );
  return (
    <div className="grid min-h-0 flex-1 grid-rows-[minmax(0,1fr)_auto] lg:grid-cols-[minmax(0,1fr)_17rem]">
      <div ref={board} className="flex min-h-0 min-w-0 flex-col gap-3 overflow-y-auto px-4 pt-3 pb-4">
        <ItemAtHand
          item={view.item}
          human={view.candidates.find(({ kind }) => kind === "reference")}
          selected={selected?.id ?? null}
          chosen={view.decision?.candidateId ?? null}
          onSelect={choice.select}
          sheet={sheet}
        />
        {decide.error && mode !== "edit" && <Callout tone="danger">{decide.error.message}</Callout>}
        <DecisionNotice view={view} />
        {draft && (
          <EditForm
            draft={draft}
            error={decide.error}
            decided={view.status !== "open"}
            onDraft={setDraft}
            onSave={() => decisions.override(draft)}
            onCancel={stopEditing}
          />
        )}
        <CandidateBoard
          view={view}
          layout={layout}
          onLayout={onLayout}
          selected={selected?.id ?? null}
          onSelect={choice.select}
        />
      </div>
      <aside
        aria-label="As the reader sees it"
        className="hidden min-h-0 overflow-y-auto border-l border-border bg-surface p-3 lg:row-span-2 lg:block"
      >
        {preview}
      </aside>
      <DecisionBar
        view={view}
        mode={mode}
        busy={decide.busy}
        blocked={!selected || selected.guardrails.level === "block"}
        decisions={decisions}
        onMode={setMode}
        onEdit={edit}
        onDrop={stopEditing}
        onNext={next ? () => goTo(next) : undefined}
        preview={<PreviewSheet>{preview}</PreviewSheet>}
      />
    </div>
  );
}
