import type { Actor } from "../access/actor.ts";

/** Every action that the audit knows, as noun.verb, with its words for people. */
export const AUDIT_ACTIONS = {
  "workspace.setup": "Set up the workspace",
  "workspace.change": "Changed the workspace",
  "workspace.load-sample": "Loaded the sample workspace",
  "person.create": "Created an account",
  "person.change-role": "Changed a role",
  "person.disable": "Disabled an account",
  "person.enable": "Enabled an account",
  "person.rename": "Changed the own name",
  "person.change-password": "Changed the own password",
  "invitation.create": "Invited someone",
  "invitation.revoke": "Revoked an invitation",
  "invitation.accept": "Accepted an invitation",
  "content.create": "Added content",
  "content.update": "Changed content",
  "content.archive": "Archived content",
  "content.restore": "Restored content",
  "import.stage": "Uploaded a file",
  "import.commit": "Imported a file",
  "import.discard": "Discarded an upload",
  "category.create": "Created a style",
  "category.update": "Changed a style",
  "category.retire": "Retired a style",
  "category.restore": "Restored a style",
  "prompt.create": "Wrote a prompt version",
  "prompt.publish": "Published a prompt version",
  "prompt.retire": "Retired a prompt version",
  "run.start": "Started a run",
  "run.cancel": "Cancelled a run",
  "run.pause": "Paused a run",
  "run.resume": "Went on with a run",
  "run.retry": "Retried failed tasks",
  "run.budget": "Changed the budget of a run",
  "price.set": "Set the price of a model",
  "price.remove": "Removed the price of a model",
  "review.approve": "Approved a notification",
  "review.override": "Edited and approved a notification",
  "review.reject": "Rejected an item",
  "review.undo": "Took a decision back",
  "review.bulk-approve": "Approved in bulk",
  "review.bulk-undo": "Took a bulk approval back",
  "duel.export": "Exported the votes of duels",
  "reward.train": "Trained a reward model",
  "reward.cancel": "Cancelled a training",
  "reward.activate": "Activated a reward model",
  "reward.rollback": "Rolled back the reward model",
  "campaign.create": "Created a campaign",
  "campaign.update": "Changed a campaign",
  "campaign.submit": "Submitted a campaign",
  "campaign.withdraw": "Withdrew a campaign",
  "campaign.approve": "Approved a campaign",
  "campaign.return": "Returned a campaign",
  "campaign.archive": "Archived a campaign",
  "experiment.create": "Put an experiment together",
  "experiment.update": "Changed an experiment",
  "experiment.discard": "Threw an experiment's draft away",
  "experiment.launch": "Launched an experiment",
  "experiment.stop": "Stopped an experiment",
  "experiment.conclude": "Concluded an experiment",
  "experiment.download": "Downloaded the texts of an arm",
  "outcome.load": "Loaded outcomes",
  "outcome.correct": "Corrected outcomes",
  "token.create": "Added a token",
  "token.change": "Changed a token",
  "token.remove": "Took a token out",
  "send-rule.create": "Added a rule of sending",
  "send-rule.change": "Changed a rule of sending",
  "send-rule.remove": "Took a rule of sending out",
  "api-key.create": "Made an API key",
  "api-key.revoke": "Revoked an API key",
  "export.create": "Exported a campaign",
  "export.download": "Downloaded an export",
} as const;
export type AuditAction = keyof typeof AUDIT_ACTIONS;

/** Who did what to what, before and after. Values hold no secret. */
export interface AuditEntry {
  actor: Actor;
  action: AuditAction;
  nounId: string;
  /** One line a person can read, with the name of the thing. */
  summary: string;
  before?: Record<string, unknown> | null;
  after?: Record<string, unknown> | null;
}
