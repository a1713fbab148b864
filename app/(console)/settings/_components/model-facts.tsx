import { Callout } from "#components/ui/callout.tsx";

/** Which model writes, and on whose server. The key is never shown. */
export function ModelFacts(props: {
  model: { model: string; host: string | null; isLanguageModel: boolean };
}) {
  const { model, host, isLanguageModel } = props.model;
  if (!isLanguageModel) {
    return (
      <Callout>
        <p>The offline composer writes. It is no language model: it rearranges the item's own words.</p>
        <p className="pt-1">
          For a language model set <code className="font-mono text-[13px]">OPENAI_API_KEY</code>,{" "}
          <code className="font-mono text-[13px]">OPENAI_BASE_URL</code> or both, and{" "}
          <code className="font-mono text-[13px]">PUSHGEN_MODEL</code>, then start again.
        </p>
      </Callout>
    );
  }
  return (
    <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1.5">
      <dt className="text-muted">Model</dt>
      <dd className="font-mono text-[13px] break-all">{model}</dd>
      <dt className="text-muted">Server</dt>
      <dd className="font-mono text-[13px] break-all">{host}</dd>
    </dl>
  );
}
