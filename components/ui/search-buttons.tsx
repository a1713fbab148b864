import type { ComponentProps } from "react";
import { LinkButton } from "./link-button.tsx";
import { SubmitButton } from "./submit-button.tsx";

/** At the end of a search: sends it, or goes back to `path`, which asks for nothing. */
export function SearchButtons(props: {
  busy: boolean;
  path: string;
  look?: ComponentProps<typeof SubmitButton>["look"];
}) {
  return (
    <div className="flex gap-2">
      <SubmitButton look={props.look} busy={props.busy} className="h-9">
        Search
      </SubmitButton>
      <LinkButton href={props.path} look="quiet" className="h-9">
        Clear
      </LinkButton>
    </div>
  );
}
