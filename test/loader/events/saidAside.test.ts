import { expect, it } from "vitest";
import { story, told } from "./told.ts";

const rows = (text: string) => told(story(text), ["title", "kind"]);

it("what “it was announced” stands behind is told alone", () => {
  expect(rows("Peru will provide Chile with wheat, it was announced on Friday.")).toEqual([
    "Peru is to provide Chile with wheat | AID",
  ]);
  expect(rows("Peru has expelled the envoy, it was reported on Friday.")).toEqual([
    "Peru expels the envoy | SANCTION expel",
  ]);
});

it("a state provided with goods is aided, and not with words", () => {
  expect(rows("Peru provided Chile with helicopters on Friday.")).toEqual([
    "Peru provides Chile with helicopters | AID",
  ]);
  expect(rows("Peru will provide Chile with an answer.")).toEqual([]);
});
