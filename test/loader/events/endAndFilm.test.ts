import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const titles = (text: string) => told(text, ["title"]);

describe("a plan to end a war", () => {
  it("is no fight of those who have it accepted", () => {
    expect(
      titles(
        "Ana Roca met Bo Holm in Oslo on Friday to get the Serbs to accept a plan to end the conflict in Kosovo.",
      ),
    ).toEqual(["Ana Roca meets Bo Holm in Oslo"]);
  });

  it("is told where it is agreed", () => {
    expect(titles("Peru agreed on Friday to a plan to end the war.")).toEqual([
      "Peru agrees to a plan to end the war",
    ]);
  });
});

describe("what is filmed", () => {
  it("is shot at nobody", () => {
    expect(titles("Bo Holm said in footage shot in Lima on Friday that he had left.")).toEqual([]);
  });

  it("is not who is shot", () => {
    expect(titles("Two men were shot by police in Lima on Friday.")).toEqual([
      "Police shoot two men",
    ]);
  });
});

describe("two offices with a slash between", () => {
  it("are one person's", () => {
    expect(
      told(
        "EU High Representative Bo Holm will visit Oslo on Friday. The High Representative/Vice-President will also meet Ana Roca.",
        ["title", "date"],
      ),
    ).toEqual([
      "Bo Holm is to visit Oslo | 2024-05-10",
      "Bo Holm is to meet Ana Roca in Oslo | 2024-05-10",
    ]);
  });
});
