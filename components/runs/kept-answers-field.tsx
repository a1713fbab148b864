/** Whether an earlier answer to just the same question will do. */
export function KeptAnswersField(props: { checked: boolean; onChange: (checked: boolean) => void }) {
  return (
    <label className="flex items-start gap-2">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.target.checked)}
        className="mt-0.5 size-4 accent-accent"
      />
      <span>
        Take kept answers
        <span className="block text-muted">
          What was asked before in just the same words costs no call, and gets the same texts again.
        </span>
      </span>
    </label>
  );
}
