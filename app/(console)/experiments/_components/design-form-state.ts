import type { ArmSource } from "#core/experiments/design/arm-source.ts";
import type { ExperimentDesignInput } from "#core/experiments/design/experiment-design.ts";
import type { ExperimentDetail } from "#core/experiments/experiment-view.ts";

export interface ArmFields {
  /** For React alone. */
  id: number;
  key: string;
  source: ArmSource;
  categoryKey: string;
  title: string;
  body: string;
  /** In per cent, as it is typed. */
  share: string;
}

/** What is typed: numbers stay texts until they are sent. The first arm is the control. */
export interface DesignFields {
  name: string;
  arms: ArmFields[];
  holdout: string;
  adaptive: boolean;
  usualRate: string;
  smallestLift: string;
  recipients: string;
}

const arm = (id: number, key: string, source: ArmSource, share: string): ArmFields => ({
  id,
  key,
  source,
  categoryKey: "",
  title: "",
  body: "",
  share,
});

export const EMPTY_FORM: DesignFields = {
  name: "",
  arms: [arm(1, "Human line", "human", "50"), arm(2, "Approved text", "approved", "50")],
  holdout: "0",
  adaptive: false,
  usualRate: "3",
  smallestLift: "10",
  recipients: "",
};

/** The fields of a draft as it was saved. */
export function fieldsOf(experiment: ExperimentDetail): DesignFields {
  const control = experiment.arms.filter((one) => one.control);
  const others = experiment.arms.filter((one) => !one.control);
  return {
    name: experiment.name,
    arms: [...control, ...others].map((one, at) => ({
      id: at + 1,
      key: one.key,
      source: one.source,
      categoryKey: one.categoryKey ?? "",
      title: one.title ?? "",
      body: one.body ?? "",
      share: String(one.buckets / 100),
    })),
    holdout: String(experiment.holdout / 100),
    adaptive: experiment.adaptive,
    usualRate: String(Number((experiment.usualRate * 100).toPrecision(6))),
    smallestLift: String(Number((experiment.smallestLift * 100).toPrecision(6))),
    recipients: experiment.recipients === null ? "" : String(experiment.recipients),
  };
}

/** A number of per cent as a fraction; NaN where it is none. */
export function fraction(text: string): number {
  const number = text.trim() === "" ? Number.NaN : Number(text.replace(",", "."));
  return number / 100;
}

/** What is typed as it is sent. */
export function toDesign(fields: DesignFields): ExperimentDesignInput {
  const recipients = fields.recipients.replace(/[\s,.]/g, "");
  return {
    name: fields.name,
    arms: fields.arms.map((one, at) => ({
      key: one.key,
      control: at === 0,
      source: one.source,
      categoryKey: one.source === "category" ? one.categoryKey || null : null,
      title: one.source === "fixed" ? one.title : "",
      body: one.source === "fixed" ? one.body : "",
      share: fraction(one.share),
    })),
    holdout: fraction(fields.holdout),
    adaptive: fields.adaptive,
    usualRate: fraction(fields.usualRate),
    smallestLift: fraction(fields.smallestLift),
    recipients: recipients === "" ? null : Number(recipients),
  };
}

/** The same share for every arm, of what the holdout leaves; in hundredths of a per cent, so that they make up all. */
export function evenShares(arms: readonly ArmFields[], holdout: string): ArmFields[] {
  const free = Math.round((1 - (fraction(holdout) || 0)) * 10_000);
  const each = Math.floor(free / arms.length);
  return arms.map((one, at) => ({
    ...one,
    share: String((at === 0 ? free - each * (arms.length - 1) : each) / 100),
  }));
}
