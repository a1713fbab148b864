import { Callout } from "#components/ui/callout.tsx";

/** Says plainly that no language model writes here, and how to get one. */
export function ComposerNotice() {
  return (
    <div className="max-w-3xl pb-4">
      <Callout>
        <strong className="font-semibold">The offline composer writes here. It is no language model:</strong>{" "}
        it rearranges each item’s own words. To use a model, set <code>OPENAI_API_KEY</code> (or{" "}
        <code>OPENAI_BASE_URL</code> for a server of your own) and <code>PUSHGEN_MODEL</code>, then start the
        console anew.
      </Callout>
    </div>
  );
}
