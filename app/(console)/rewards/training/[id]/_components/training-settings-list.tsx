import { percentText } from "#client/percent-text.ts";
import { PAIR_KIND_WORDS, PAIR_KINDS } from "#core/reward/decisions/pair-kind.ts";
import type { TrainingSettings } from "#core/reward/registry/training-settings.ts";

/** What the training was asked to do. */
export function TrainingSettingsList({ settings }: { settings: TrainingSettings }) {
  const rows = [
    ...PAIR_KINDS.map((kind) => [
      `Weight of “${PAIR_KIND_WORDS[kind].name}”`,
      String(settings.weights[kind] ?? 0),
    ]),
    ["Held out", percentText(settings.heldOut, 0)],
    ["Seed", String(settings.seed)],
  ];
  return (
    <section aria-labelledby="settings">
      <h2 id="settings" className="pb-2 font-semibold">
        Settings
      </h2>
      <dl className="grid w-fit grid-cols-[auto_auto] gap-x-6 gap-y-1">
        {rows.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-muted">{name}</dt>
            <dd className="text-right tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
