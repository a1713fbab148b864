import type { GuardrailFinding } from "./guardrail.ts";
import { type GuardrailContext, itemProse, matchesOf, named } from "./guardrail-context.ts";
import { found } from "./rule-levels.ts";

const END = "[^\\s\\p{Script=Han}，。！？”’»]";
/** A full address; a host with a path; a bare host under an ending that no abbreviation shares. */
const LINK = new RegExp(
  [
    `(?:[a-z][a-z+.-]{1,10}://|\\bwww\\.)${END}+`,
    `(?<![@\\p{L}\\p{N}.-])(?:[a-z0-9-]{1,63}\\.){1,5}[a-z]{2,10}/${END}+`,
    "(?<![@\\p{L}\\p{N}.-])(?:[a-z0-9-]{2,63}\\.){1,5}(?:com|org|net|io|co|cn|es|uk|de|fr|it|eu|br|mx|jp|ru|ly|me|app|dev|info|shop|store|news|tv|link|site|online|xyz|top|gl|gg|be|ai|ca|au|nl|se|ch|pl|pt|ar|cl|kr|tw|hk|nz|cc|biz|edu|gov|mobi|vip|club|blog|cloud|tech|page|photography|fm)(?![\\p{L}\\p{N}-]|\\.[a-z])",
  ].join("|"),
  "giu",
);

/** In every link. */
const HINT = /:\/\/|www\.|[a-z0-9-]\.[a-z]/i;

/** A link belongs to the payload, not into the text. A site that the item names is a name, and a person decides. */
export function checkLinks(context: GuardrailContext): GuardrailFinding[] {
  const all = matchesOf(context, LINK, HINT);
  if (all.length === 0) return [];
  const prose = itemProse(context).text.toLowerCase();
  const names = all.filter(({ match }) => !match.includes("/") && prose.includes(match.toLowerCase()));
  const links = all.filter((one) => !names.includes(one));
  const findings: GuardrailFinding[] = [];
  if (links.length > 0) {
    const words = named(links.map(({ match }) => match));
    const reason = `Holds the link ${words}; the link goes with the notification by itself`;
    findings.push(
      found(
        "link",
        reason,
        links.map(({ span }) => span),
      ),
    );
  }
  if (names.length > 0) {
    const reason = `Names the site ${named(names.map(({ match }) => match))}; phones may show it as a link`;
    findings.push(
      found(
        "siteOfItem",
        reason,
        names.map(({ span }) => span),
      ),
    );
  }
  return findings;
}
