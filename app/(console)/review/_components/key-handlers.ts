import { REJECT_REASONS } from "#core/review/decision-input.ts";

type Mode = "choose" | "edit" | "reject";

interface Screen {
  open: boolean;
  mode: Mode;
  candidates: number;
  choose: (at: (now: number) => number) => void;
  setMode: (mode: Mode) => void;
  approve: () => void;
  reject: (reason: string) => void;
  skip: () => void;
  undo: () => void;
  undoLast: () => void;
  next: () => void;
  group: () => void;
  help: () => void;
}

/** What each key does in the present state of the screen. */
export function keyHandlers(screen: Screen): Record<string, () => void> {
  const { open, mode, candidates, choose, setMode } = screen;
  if (open && mode === "reject") {
    const reasons = REJECT_REASONS.map(
      (reason, at) => [String(at + 1), () => screen.reject(reason)] as const,
    );
    return { ...Object.fromEntries(reasons), escape: () => setMode("choose") };
  }
  const move = (by: number) => () => choose((now) => Math.max(0, Math.min(candidates - 1, now + by)));
  const places = Array.from({ length: Math.min(9, candidates) }, (_, at) => at);
  const moving = {
    ...Object.fromEntries(places.map((at) => [String(at + 1), () => choose(() => at)])),
    arrowright: move(1),
    arrowleft: move(-1),
    j: move(1),
    k: move(-1),
    n: screen.next,
    g: screen.group,
    "?": screen.help,
  };
  if (!open) return { ...moving, u: screen.undo };
  return {
    ...moving,
    a: screen.approve,
    e: () => setMode("edit"),
    r: () => setMode("reject"),
    s: screen.skip,
    u: screen.undoLast,
    escape: () => setMode("choose"),
  };
}
