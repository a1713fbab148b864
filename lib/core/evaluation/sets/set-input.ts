import { z } from "zod";
import { type ItemSelection, itemSelection } from "../../generation/item-selection.ts";

/** Where the items of a version came from. */
export type SetSource =
  | { kind: "content"; selection: ItemSelection; leftOut: number }
  | { kind: "file"; fileName: string; leftOut: number };

const name = z.string().trim().min(1, "Give the set a name").max(120, "At most 120 characters");
const description = z.string().trim().max(500, "At most 500 characters").default("");
const note = z.string().trim().max(300, "At most 300 characters").default("");

/** Items of the content, frozen as a set: a new one, or the next version of one (`basedOn` is the newest one seen). */
export const setFromContent = z.object({
  set: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("new"), name, description }),
    z.object({ kind: z.literal("version"), setId: z.uuid(), basedOn: z.int().min(1), note }),
  ]),
  selection: itemSelection,
});
export type SetFromContent = z.output<typeof setFromContent>;
export type SetTarget = SetFromContent["set"];

/** The same for a file, whose target stands in the address of the upload. */
export const setFromFile = z
  .object({
    file: z.string().trim().min(1).max(200),
    name: z.string().trim().max(120).default(""),
    description,
    setId: z.uuid().optional(),
    basedOn: z.coerce.number().pipe(z.int().min(1)).optional(),
    note,
    /** Bad rows are left out; without it a file with any is refused. */
    leaveOut: z.literal("1").optional(),
  })
  .transform(({ file, leaveOut, ...given }, context) => {
    const { name, description, setId, basedOn, note } = given;
    if (setId !== undefined && basedOn !== undefined)
      return { file, leaveOut: leaveOut === "1", set: { kind: "version" as const, setId, basedOn, note } };
    if (name === "") context.addIssue({ code: "custom", path: ["name"], message: "Give the set a name" });
    return { file, leaveOut: leaveOut === "1", set: { kind: "new" as const, name, description } };
  });
