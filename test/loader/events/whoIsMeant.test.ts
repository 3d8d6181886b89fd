// Whom a short form means where somebody else stands nearer.

import { describe, expect, it } from "vitest";
import { story, told } from "./told.ts";

const last = (...paragraphs: readonly string[]) => told(story(...paragraphs), ["who"]).at(-1);

describe("the presidents", () => {
  it("are no vice presidents", () => {
    expect(
      told(
        story(
          "President Jan Vik met President Ana Roca on Friday, and Vice President Holm was in Bogota.",
          "The presidents last met in March.",
        ),
        ["who"],
      )[0],
    ).toBe("Jan Vik + Ana Roca");
  });
});

describe("“him” and “them”", () => {
  it("are those of no name who were told right before", () => {
    expect(
      last(
        "President Vik met Premier Ana Roca on Thursday.",
        "Chile freed a shepherd on Friday, and Peru handed him over to the army.",
      ),
    ).toBe("Peru + army");
    expect(
      last(
        "Peru and Chile met on Thursday.",
        "Jan Vik left for Lima, where he will meet interim leaders and urge them to talk.",
      ),
    ).toBe("Jan Vik");
  });

  it("are those who have a name", () => {
    expect(
      last(
        "Peru and Chile met on Thursday.",
        "Jan Vik met rebels on Friday and urged them to leave.",
      ),
    ).toBe("Jan Vik + rebels");
  });
});

describe("“they” behind the members of a body", () => {
  it("are the members, not those whom they met", () => {
    expect(
      last("The Council members met Ana Roca and Jan Vik on Friday. They urged Mali to act."),
    ).toContain("Council");
    expect(last("Ana Roca and Jan Vik met on Friday. They urged Mali to act.")).toBe(
      "Ana Roca + Jan Vik + Mali",
    );
  });
});
