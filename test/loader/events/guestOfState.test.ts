import { expect, test } from "vitest";
import { story, told } from "./told.ts";

const who = (line: string) => told(story(line), ["title", "who"]);

test("the Chilean guest is the Chilean who came, and no state", () => {
  expect(
    who("Chile's Bo Vik arrived in Lima on Friday. The Chilean guest met Jon Holm on Saturday."),
  ).toContain("Bo Vik meets Jon Holm in Lima | Bo Vik + Jon Holm");
  expect(
    who("Peru's Ana Roca arrived in Oslo on Friday. The Chilean guest met Jon Holm on Saturday."),
  ).toContain("Chilean guest meets Jon Holm | Chilean guest + Jon Holm");
});

test("who sees a guest off receives nobody", () => {
  expect(who("Bo Holm saw Ana Roca off at Lima Airport on Friday.")).toEqual([
    "Bo Holm sees off Ana Roca in Lima | Bo Holm + Ana Roca",
  ]);
  expect(
    who("Chile's Bo Vik left Lima on Friday. Ana Roca saw the Chilean guest off on Saturday."),
  ).toContain("Ana Roca sees off Bo Vik | Ana Roca + Bo Vik");
});
