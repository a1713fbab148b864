import { ArrowDown, ArrowUp, CircleHelp } from "lucide-react";
import { Badge } from "#components/ui/badge.tsx";
import { COMPARISON_WORDS, type ComparisonVerdict } from "#core/evaluation/comparison/verdict.ts";

const LOOKS = {
  better: { tone: "success", icon: ArrowUp },
  worse: { tone: "danger", icon: ArrowDown },
  cannot_tell: { tone: "neutral", icon: CircleHelp },
} as const;

/** Better, worse or cannot tell, as a word with its sign. */
export function VerdictBadge({ verdict }: { verdict: ComparisonVerdict }) {
  const { tone, icon: Icon } = LOOKS[verdict];
  return (
    <Badge tone={tone}>
      <Icon aria-hidden className="size-3" />
      {COMPARISON_WORDS[verdict]}
    </Badge>
  );
}
