import { describe, expect, it } from "vitest";
import { read } from "./reading.ts";

const people = (body: string, head?: string) => read(body, head).people;

describe("“the pair” and “they”", () => {
  it("are somebody and his counterpart, though the text names only one", () => {
    expect(
      people("President Ana Roca telephoned her Danish counterpart, and the pair met."),
    ).toContain("[the pair|Ana Roca + Danish counterpart]");
    expect(people("President Ana Roca telephoned her Danish counterpart. They met.")).toContain(
      "[They|Ana Roca + Danish counterpart]",
    );
  });

  it("are no one who only stands by in an office of no rank", () =>
    expect(people("Premier Ana Roca named a Danish lawyer. They left.")).not.toContain("[They"));

  it("are the two to whom a third speaks", () => {
    expect(
      people(
        "Norway’s Bo Holm spoke with Peru’s Ana Roca and Chile’s Ida Vik, urging them to meet.",
      ),
    ).toContain("[them|Ana Roca + Ida Vik]");
    expect(
      people(
        "Bo Holm of Norway spoke with Ana Roca of Peru and, separately, with Ida Vik of Chile. He urged them to meet.",
      ),
    ).toContain("[them|Ana Roca + Ida Vik]");
  });

  it("are not those who do it to them", () =>
    expect(
      people("Bo Holm of Norway met Ana Roca of Peru. Ida Vik and Jan Bruun joined them."),
    ).toContain("[them|Bo Holm + Ana Roca]"));
});

describe("“the two sides”", () => {
  it("has both states, where one stands only behind a preposition", () =>
    expect(
      people("Peru met Chile. During the visit of the Chilean premier, the two sides spoke."),
    ).toContain("[the two sides|Peru + Chile]"));
});
