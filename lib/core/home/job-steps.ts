/** What is there already, by which the steps of the job are known to be done. */
export interface JobFacts {
  hasContent: boolean;
  hasRun: boolean;
  hasDecision: boolean;
  hasCampaign: boolean;
  hasApproval: boolean;
  hasExport: boolean;
  hasOutcome: boolean;
}

/** One step of the job, as the home page tells it to who is new here. */
export interface JobStep {
  key: string;
  name: string;
  hint: string;
  href: string;
  /** What its button says. */
  action: string;
  done: boolean;
}

/** The job from the first item to the first outcome, in its order. Who is past a step is not sent back to it. */
export function jobSteps(facts: JobFacts): JobStep[] {
  const steps = allSteps(facts);
  const furthest = steps.findLastIndex(({ done }) => done);
  return steps.map((step, index) => ({ ...step, done: index <= furthest }));
}

function allSteps(facts: JobFacts): JobStep[] {
  return [
    {
      key: "content",
      name: "Bring content",
      hint: "Articles, videos, products: what deserves a notification, best with its human line.",
      href: "/content",
      action: "Bring content",
      done: facts.hasContent,
    },
    {
      key: "run",
      name: "Let the console write",
      hint: "Choose styles and start a run: several candidates for each item, checked, scored and ranked.",
      href: "/runs/new",
      action: "Start a run",
      done: facts.hasRun,
    },
    {
      key: "review",
      name: "Review",
      hint: "Compare the candidates beside the human line; approve one or write over it.",
      href: "/review",
      action: "Review",
      done: facts.hasDecision,
    },
    {
      key: "campaign",
      name: "Put a campaign together",
      hint: "Approved notifications, an audience and a time to send.",
      href: "/campaigns/new",
      action: "New campaign",
      done: facts.hasCampaign,
    },
    {
      key: "approval",
      name: "Have it approved by someone else",
      hint: "A manager who neither submitted it nor decided on its messages.",
      href: "/campaigns",
      action: "See the campaigns",
      done: facts.hasApproval,
    },
    {
      key: "export",
      name: "Export or test it",
      hint: "A file for your sender, or an experiment against the human line.",
      href: "/campaigns?status=approved",
      action: "See what is approved",
      done: facts.hasExport,
    },
    {
      key: "outcome",
      name: "Learn from what comes back",
      hint: "Outcomes show the lift, and teach the next reward model.",
      href: "/experiments",
      action: "See the experiments",
      done: facts.hasOutcome,
    },
  ];
}
