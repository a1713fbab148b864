/** How the lines of a chart differ: by colour and by dash, so that neither is needed alone. The first is the control's. */
const LOOKS = [
  { stroke: "stroke-muted", fill: "fill-muted", dash: "6 3" },
  { stroke: "stroke-accent", fill: "fill-accent", dash: undefined },
  { stroke: "stroke-success", fill: "fill-success", dash: "2 2" },
  { stroke: "stroke-warning", fill: "fill-warning", dash: "8 2 2 2" },
  { stroke: "stroke-danger", fill: "fill-danger", dash: "4 4" },
  { stroke: "stroke-ink", fill: "fill-ink", dash: "1 3" },
] as const;

/** The look of the series at this place, from 0. */
export function seriesLook(at: number): (typeof LOOKS)[number] {
  return LOOKS[at % LOOKS.length]!;
}
