/** The form's shape while it is read. */
export default function Loading() {
  return (
    <div aria-busy="true" role="status" aria-label="Loading" className="grid max-w-xl gap-4">
      <div className="h-7 w-40 rounded bg-sunken" />
      <div className="h-64 rounded-lg bg-sunken motion-safe:animate-pulse" />
    </div>
  );
}
