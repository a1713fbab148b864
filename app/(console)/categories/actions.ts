"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import {
  categoryChange,
  newCategory,
  newPromptVersion,
  versionToPublish,
  versionToRetire,
} from "#core/prompts/category-input.ts";
import { defineAction } from "#server/actions/define-action.ts";
import { publishVersion, retireVersion } from "#server/services/categories/publish-version.ts";
import {
  changeCategory,
  createCategory,
  setCategoryRetired,
} from "#server/services/categories/write-category.ts";
import { writeVersion } from "#server/services/categories/write-version.ts";

const changed = () => revalidatePath("/categories", "layout");

export const createCategoryAction = defineAction("categories.write", newCategory, async (person, input) => {
  const made = await createCategory(person, input);
  changed();
  return made;
});

export const changeCategoryAction = defineAction(
  "categories.write",
  categoryChange,
  async (person, input) => {
    await changeCategory(person, input);
    changed();
  },
);

export const retireCategoryAction = defineAction(
  "categories.publish",
  z.object({ id: z.uuid(), retired: z.boolean() }),
  async (person, input) => {
    await setCategoryRetired(person, input);
    changed();
  },
);

export const writeVersionAction = defineAction(
  "categories.write",
  newPromptVersion,
  async (person, input) => {
    const made = await writeVersion(person, input);
    changed();
    return made;
  },
);

export const publishVersionAction = defineAction(
  "categories.publish",
  versionToPublish,
  async (person, input) => {
    await publishVersion(person, input);
    changed();
  },
);

export const retireVersionAction = defineAction(
  "categories.publish",
  versionToRetire,
  async (person, input) => {
    await retireVersion(person, input);
    changed();
  },
);
