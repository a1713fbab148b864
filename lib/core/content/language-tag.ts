import { z } from "zod";

/** A BCP 47 language tag as we store it: `en`, `zh`, `es`, `pt-BR`. Case is normalised by `Intl.Locale`. */
export const languageTag = z
  .string()
  .trim()
  .max(35)
  .transform((value, ctx) => {
    try {
      return new Intl.Locale(value).toString();
    } catch {
      ctx.addIssue({
        code: "custom",
        message: `“${value.slice(0, 20)}” is not a language tag such as en, es or zh`,
      });
      return z.NEVER;
    }
  });

/** The primary language of a tag: `pt-BR` → `pt`. */
export function primaryLanguage(tag: string): string {
  return tag.split("-", 1)[0]!.toLowerCase();
}
