import fc from "fast-check";
import { expect, test } from "vitest";
import { guessLanguage } from "./guess-language.ts";

test.each([
  ["en", "The tram is back and it runs through the old town again"],
  ["en", "I’ll call these guys heroes, and that’s what they are"],
  ["es", "El tranvía ha vuelto, y por fin con todos los que lo esperaban"],
  ["es", "La ciudad no llegará a la meta, dicen los expertos"],
  ["fr", "Le tramway est de retour dans la vieille ville, et c’est pour vous"],
  ["de", "Die Straßenbahn fährt wieder durch die Altstadt, und das ist für alle"],
  ["pt", "O bonde voltou para a cidade velha e não custa nada até domingo"],
  ["it", "Il tram è tornato nella città vecchia, e per tutti è gratis"],
  ["zh", "电车回来了"],
  ["ja", "電車が帰ってきた"],
  ["ko", "전차가 돌아왔다"],
  ["ru", "Трамвай вернулся"],
  ["ar", "عاد الترام"],
])("%s: %s", (language, text) => expect(guessLanguage(text)?.language).toBe(language));
test.each(["", "12:30 — 50 %", "iPhone 17 Pro", "Taylor Swift, Beyoncé", "🚋", "El Niño returns to Perú"])(
  "%s could be anything",
  (text) => expect(guessLanguage(text)).toBeNull(),
);
test("a Chinese brand inside an English line leaves it English", () =>
  expect(guessLanguage("The new phone of 小米 is here, and it is cheaper than you think")?.language).toBe(
    "en",
  ));
test("more words make it surer", () => {
  const short = guessLanguage("The tram is back in town")!;
  const long = guessLanguage("The tram is back in town and it is the one that we have all been waiting for")!;
  expect(long.confidence).toBeGreaterThan(short.confidence);
});
test("whatever the text, the confidence is a share", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const { confidence } = guessLanguage(text) ?? { confidence: 0.5 };
      expect(confidence).toBeGreaterThan(0);
      expect(confidence).toBeLessThanOrEqual(1);
    }),
  );
});
