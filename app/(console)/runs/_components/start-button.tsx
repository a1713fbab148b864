import { useId } from "react";
import { SubmitButton } from "#components/ui/submit-button.tsx";

/** Starts the run; where it cannot, it says why. `waiting` is short: the estimate of the last change is on its way. */
export function StartButton(props: { busy: boolean; waiting: boolean; obstacle: string | null }) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1.5">
      <SubmitButton
        look="primary"
        busy={props.busy}
        disabled={props.waiting || props.obstacle !== null}
        aria-describedby={props.obstacle ? id : undefined}
        className="w-full"
      >
        Start the run
      </SubmitButton>
      {props.obstacle && (
        <p id={id} role="status" className="text-warning">
          {props.obstacle}
        </p>
      )}
    </div>
  );
}
