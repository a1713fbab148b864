import { describe, expect, test } from "vitest";
import { textParts } from "../personalisation/token-text.ts";
import { handlebarsText } from "./handlebars-text.ts";
import { NAME_TOKEN } from "./testing-messages.ts";

const of = (text: string) => handlebarsText(textParts(text), [NAME_TOKEN]);

describe("a text for Airship", () => {
  test.each([
    ['Hi {{ user.first_name | default: "there" }}', 'Hi {{$def first_name "there"}}'],
    ["Hi {{ user.first_name }}", "Hi {{first_name}}"],
    ["{{ user.first_name | default: 'the \"one\"' }}", "{{$def first_name 'the \"one\"'}}"],
    ["{{ secret }}", "\\{{ secret }}"],
    ["{{{{raw}}}}", "\\{{\\{{raw}}}}"],
    ["{% if %}", "{% if %}"],
    ["a { b } \\ c", "a { b } \\ c"],
  ])("%s is written %s", (text, written) => expect(of(text)).toEqual({ text: written, reasons: [] }));

  test.each(["\\{{ x }}", "\\{{ user.first_name }}", "{{{ user.first_name }}}"])("%s is reported", (text) => {
    expect(of(text).reasons).toEqual([expect.stringMatching(/put a space between/)]);
  });
});
