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

  it("are those told just now, and not the two of the lede", () =>
    expect(
      people(
        "Bo Holm of Norway met Ana Roca of Peru.\n\nIt rained. Ida Vik of Norway wrote to her Danish counterpart, Jan Bruun. The two met.",
      ),
    ).toContain("[The two|Ida Vik + Jan Bruun]"));

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

describe("“the three”", () => {
  it("are somebody and those of two states, or the three states of an article", () => {
    expect(
      people("Bo Holm of Norway spoke with his Danish and Chilean counterparts. The three agreed."),
    ).toContain("[The three|Bo Holm + Denmark + Chile]");
    const gap = "It rained. ".repeat(6);
    expect(
      people(`Peru, Chile and Fiji have argued for years. ${gap}The three presidents met.`),
    ).toContain("[The three presidents|Peru + Chile + Fiji]");
  });
});

describe("“they” and “their”", () => {
  it("are of nobody told before, where people of no name act in the sentence", () =>
    expect(
      people(
        "Bo Holm of Norway met Ana Roca. War veterans protested against what they called theft.",
      ),
    ).not.toContain("[they"));

  it("are the rebels who act in the sentence", () =>
    expect(
      people(
        "Bo Holm of Norway met Ana Roca. The Free Front fell back. The rebels accused Chile of bombing their camps.",
      ),
    ).not.toContain("[their|Bo Holm"));
});

describe("“the two sides’ commanders”", () => {
  it("are the sides, of whom nobody is named", () =>
    expect(people("Peru and Chile argued. The two sides’ military commanders spoke.")).toContain(
      "[The two sides’ military commanders|Peru + Chile]",
    ));
});

describe("“the two sides”", () => {
  it("are the two Koreas, though others were told since", () =>
    expect(
      people("The two Koreas signed it. Kim met China’s envoy. The two sides fired."),
    ).toContain("[The two sides|North Korea + South Korea]"));

  it("are a government and who fights it, told in one sentence", () =>
    expect(
      people(
        "Chile met Cuba. The Free Liberation Front will free soldiers and the Peruvian government will free rebels. Both sides agreed.",
      ),
    ).toContain("[Both sides|Free Liberation Front + Peruvian government]"));

  it("has both states, where one stands only behind a preposition", () =>
    expect(
      people("Peru met Chile. During the visit of the Chilean premier, the two sides spoke."),
    ).toContain("[the two sides|Peru + Chile]"));
});

describe("whoever wrote an article", () => {
  it.each([
    "By Eva Lind and Per Vik",
    "Reporting by Eva Lind and Per Vik",
    "© Eva Lind and Per Vik",
  ])("is no pair that “both” means: %s", (line) => {
    const told = people(
      `${line}\n\nPeru and Chile held talks in Lima. Both sides signed an accord.`,
    );
    expect(told).toContain("[Both sides|Peru + Chile]");
    expect(told).not.toContain("|Eva Lind");
  });
});

describe("“all three”, “the three” with no noun behind them", () => {
  it.each(["Dahl invited all three to Oslo.", "Dahl met the three in Oslo."])(
    "are who was told: %s",
    (text) =>
      expect(people(`Ana Roca, Bo Holm and Eva Lind met in Lima. ${text}`)).toMatch(
        /\[(?:all|the) three\|Ana Roca \+ Bo Holm \+ Eva Lind\]/,
      ),
  );

  it("are none where a noun stands there", () =>
    expect(people("Ana Roca, Bo Holm and Eva Lind signed all three accords.")).not.toContain(
      "[all",
    ));
});
