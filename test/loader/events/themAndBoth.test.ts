// What a title says for "them", "both" and "here".

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const who = (text: string) => told(text, ["title", "who"]);

describe("them", () => {
  it("are the troops that were sent", () =>
    expect(who("Peru sent troops to Chad in 1980 and withdrew them in 1981.")).toContain(
      "Peru withdraws the troops | Peru",
    ));

  it("are those who were taken, and not those who took them", () =>
    expect(
      who("Inca rebels took 20 soldiers hostage on Friday. Chad's army freed them on Saturday."),
    ).toContain("Chad’s army frees the 20 soldiers | Chad’s army"));

  it("are freed by those who took them", () =>
    expect(
      who("Inca rebels seized 20 soldiers on Friday. They released them on Saturday."),
    ).toContain("Inca rebels release the 20 soldiers | Inca rebels + soldiers"));

  it("have their names, if they are two", () =>
    expect(
      who("Ana Roca met Bo Holm and Jan Vik on Friday. Roca shuttled between them on Saturday."),
    ).toContain("Roca shuttles between Bo Holm and Jan Vik | Ana Roca + Bo Holm + Jan Vik"));

  it("stay where nobody knows whom it means", () =>
    expect(
      told("The rebels attacked villages on Friday. The army freed them on Saturday.", ["title"]),
    ).toContain("Army frees them"));
});

describe("it", () => {
  it("is the draft that others will not support, and not where it was handed in", () =>
    expect(
      told(
        "Peru submitted a draft statement to the UN Security Council on Friday, but Chile refused to support it.",
        ["title"],
      ),
    ).toContain("Chile refuses to support the draft statement"));
});

describe("both", () => {
  it("have their names", () =>
    expect(
      who("Ana Roca met Bo Holm and Jan Vik on Friday. Roca invited both to Lima on Saturday."),
    ).toContain("Roca invites Bo Holm and Jan Vik to Lima | Ana Roca + Bo Holm + Jan Vik"));
});

describe("here", () => {
  it.each([
    ["Peru and Chile signed a truce here on Friday.", "Peru and Chile sign a truce"],
    ["Peru signed a truce here with Chile on Friday.", "Peru signs a truce here with Chile"],
  ])("%s", (text, title) => expect(told(text, ["title"])).toEqual([title]));
});
