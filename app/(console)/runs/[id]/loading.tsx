import { ResultsSkeleton } from "../_components/results-skeleton.tsx";

/** The run's shape while it is read. */
export default function Loading() {
  return (
    <div aria-busy="true">
      <div className="mb-3 h-7 w-64 max-w-full rounded bg-sunken" />
      <div className="mb-4 h-12 w-full max-w-xl rounded bg-sunken" />
      <div className="mb-6 h-36 rounded-lg bg-sunken motion-safe:animate-pulse" />
      <ResultsSkeleton />
    </div>
  );
}
