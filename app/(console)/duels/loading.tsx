import { DuelFrame } from "./_components/duel-frame.tsx";
import { DuelSkeleton } from "./_components/duel-skeleton.tsx";

export default function Loading() {
  return (
    <DuelFrame today={null}>
      <DuelSkeleton />
    </DuelFrame>
  );
}
