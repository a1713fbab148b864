import type { Permission } from "./permissions.ts";

/** The permissions in words, for the table that shows what each role may do. */
export const PERMISSION_WORDS: Record<Permission, string> = {
  "content.read": "See content",
  "content.write": "Add, import and change content",
  "categories.read": "See styles",
  "categories.write": "Write and try styles",
  "categories.publish": "Publish and retire styles",
  "runs.read": "See runs",
  "runs.start": "Start and cancel runs",
  "review.read": "See the review",
  "review.decide": "Approve, edit and reject notifications",
  "review.bulk": "Approve in bulk",
  "rewards.read": "See reward models and try texts",
  "rewards.train": "Train reward models",
  "rewards.activate": "Choose which reward model scores",
  "campaigns.read": "See campaigns",
  "campaigns.write": "Put campaigns together and submit them",
  "campaigns.approve": "Approve or return campaigns of others",
  "exports.create": "Export approved campaigns",
  "exports.download": "Download exports",
  "audit.read": "Read the audit",
  "people.read": "See who is in the workspace",
  "people.manage": "Invite people, change roles, end access",
  "settings.manage": "Change the workspace's settings",
};
