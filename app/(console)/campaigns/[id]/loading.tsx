/** The campaign's shape while it is read: notifications at the left, its panels at the right. */
export default function Loading() {
  return (
    <div aria-busy="true" role="status" aria-label="Loading">
      <div className="mb-6 h-7 w-64 rounded bg-sunken" />
      <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="h-96 rounded-lg bg-sunken motion-safe:animate-pulse" />
        <div className="h-96 rounded-lg bg-sunken motion-safe:animate-pulse" />
      </div>
    </div>
  );
}
