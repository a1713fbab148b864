/** What a person is in the workspace. The first account is the owner. */
export const ROLES = ["operator", "manager", "admin", "owner"] as const;
export type Role = (typeof ROLES)[number];

/** The roles that an invitation may give. There is one owner. */
export const INVITABLE_ROLES = ["operator", "manager", "admin"] as const satisfies readonly Role[];

const everyone: readonly Role[] = ROLES;
const managers: readonly Role[] = ["manager", "admin", "owner"];
const admins: readonly Role[] = ["admin", "owner"];

/**
 * The one table of permissions: every page, action and route names one of these keys and nothing else decides.
 * Four-eyes is not a permission but a rule of the campaign (see lib/core/campaigns/four-eyes.ts).
 */
export const PERMISSIONS = {
  "content.read": everyone,
  "content.write": everyone,
  "categories.read": everyone,
  "categories.write": everyone,
  "categories.publish": everyone,
  "runs.read": everyone,
  "runs.start": everyone,
  "review.read": everyone,
  "review.decide": everyone,
  "review.bulk": everyone,
  "duels.vote": everyone,
  "duels.read": everyone,
  "duels.export": managers,
  "rewards.read": everyone,
  "rewards.train": managers,
  "rewards.activate": managers,
  "evaluations.read": everyone,
  "evaluations.write": everyone,
  "evaluations.start": everyone,
  "evaluations.rate": everyone,
  "evaluations.export": managers,
  "campaigns.read": everyone,
  "campaigns.write": everyone,
  "campaigns.approve": managers,
  "experiments.read": everyone,
  "experiments.write": everyone,
  "experiments.launch": managers,
  "experiments.conclude": managers,
  "outcomes.load": managers,
  "exports.create": managers,
  "exports.download": managers,
  "audit.read": managers,
  "people.read": everyone,
  "people.manage": admins,
  "api-keys.manage": admins,
  "tokens.manage": managers,
  "send-rules.manage": managers,
  "settings.manage": admins,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

/** Whether a role holds a permission. */
export function may(role: Role, permission: Permission): boolean {
  return (PERMISSIONS[permission] as readonly Role[]).includes(role);
}
