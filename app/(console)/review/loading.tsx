import { ReviewSkeleton } from "./_components/review-skeleton.tsx";

export default function Loading() {
  return <ReviewSkeleton />;
}
