import { LinkButton } from "#components/ui/link-button.tsx";

export default function NotFound() {
  return (
    <main className="mx-auto flex max-w-md flex-col items-start gap-3 p-8">
      <h1 className="text-xl font-semibold">There is nothing here</h1>
      <p className="text-muted">The address may be mistyped, or what stood here was removed.</p>
      <LinkButton href="/">Go to the console</LinkButton>
    </main>
  );
}
