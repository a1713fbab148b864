/** The preview's shape while it is read. */
export default function Loading() {
  return (
    <div aria-busy="true" role="status" aria-label="Loading" className="max-w-5xl">
      <div className="mb-6 h-7 w-48 rounded bg-sunken" />
      <div className="mb-4 h-36 rounded-lg bg-sunken motion-safe:animate-pulse" />
      <div className="h-96 rounded-lg bg-sunken motion-safe:animate-pulse" />
    </div>
  );
}
