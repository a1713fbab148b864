import { UserRound } from "lucide-react";
import { Badge } from "#components/ui/badge.tsx";

/** Says that nobody but one person looked at this. */
export function OnePersonBadge() {
  return (
    <Badge tone="warning">
      <UserRound aria-hidden className="size-3.5" />
      One-person mode
    </Badge>
  );
}
