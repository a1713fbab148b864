import { TriangleAlert } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { CHOICE_WORDS } from "#core/duels/duel-choice.ts";
import { canSendAgain, type Unsent } from "./use-outbox.ts";

interface Props {
  unsent: readonly Unsent[];
  onSendAgain: () => void;
  onDismiss: () => void;
}

/** Votes that the server has not taken: why, of which item, and the way on. */
export function UnsentVotes({ unsent, onSendAgain, onDismiss }: Props) {
  const waiting = unsent.filter(canSendAgain);
  const refused = unsent.filter((one) => !canSendAgain(one));
  const ended = waiting.some(({ error }) => error.code === "unauthenticated");
  return (
    <>
      {waiting.length > 0 && (
        <Notice
          title={`${waiting.length === 1 ? "1 vote waits" : `${waiting.length} votes wait`} to be saved`}
        >
          <p className="min-w-0 flex-1 basis-64">
            {ended
              ? "Your session has ended. Your votes are kept here: sign in in a new tab, then send them again."
              : `${waiting[0]!.error.message} Your votes are kept here.`}
          </p>
          {ended && <Button onClick={() => window.open("/sign-in", "_blank")}>Sign in</Button>}
          <Button onClick={onSendAgain}>Send again</Button>
        </Notice>
      )}
      {refused.length > 0 && (
        <Notice title="Not saved">
          <ul className="min-w-0 flex-1 basis-64">
            {refused.map(({ vote, kind, error }) => (
              <li key={`${vote.requestId} ${kind}`} className="break-words">
                {`“${vote.duel.item.title}” (${kind === "undo" ? "undo" : CHOICE_WORDS[vote.choice].toLowerCase()}): ${error.message}`}
              </li>
            ))}
          </ul>
          <Button onClick={onDismiss}>Dismiss</Button>
        </Notice>
      )}
    </>
  );
}

function Notice({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div
      role="alert"
      className="flex max-h-40 flex-wrap items-start gap-x-3 gap-y-2 overflow-y-auto border-b border-border bg-warning-soft px-4 py-2 text-warning"
    >
      <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
      <p className="font-medium">{title}</p>
      {children}
    </div>
  );
}
