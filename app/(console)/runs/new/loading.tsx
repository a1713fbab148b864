/** The form's shape while it is read: choices at the left, the estimate at the right. */
export default function Loading() {
  return (
    <div role="status" aria-label="Loading" className="motion-safe:animate-pulse">
      <div className="mb-1 h-7 w-32 rounded bg-sunken" />
      <div className="mb-4 h-5 w-96 max-w-full rounded bg-sunken" />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_19rem] xl:max-w-6xl">
        <div className="flex flex-col gap-6">
          <div className="h-20 rounded-lg bg-sunken" />
          <div className="h-56 rounded-lg bg-sunken" />
          <div className="h-20 rounded-lg bg-sunken" />
        </div>
        <div className="h-96 rounded-lg bg-sunken" />
      </div>
    </div>
  );
}
