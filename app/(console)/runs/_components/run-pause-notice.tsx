import { Callout } from "#components/ui/callout.tsx";
import { DateTime } from "#components/ui/date-time.tsx";
import { pauseWords } from "#core/generation/pause-words.ts";
import type { RunPause } from "#core/generation/run-view.ts";

/** Why the run stands still, since when, and what happens next. */
export function RunPauseNotice({ pause }: { pause: RunPause }) {
  const { why, next } = pauseWords(pause);
  return (
    <Callout tone="warning">
      <p className="font-medium">
        {why} <span className="font-normal">{"Paused since "}</span>
        <span className="font-normal">
          <DateTime at={pause.at} />.
        </span>
      </p>
      <p className="text-ink">
        {next}
        {pause.resumeAt && (
          <>
            {" It is asked again at "}
            <DateTime at={pause.resumeAt} />.
          </>
        )}
      </p>
    </Callout>
  );
}
