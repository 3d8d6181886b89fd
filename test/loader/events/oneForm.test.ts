import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a verb whose past looks like its present", () => {
  const tells = (text: string) => told(text, ["title", "date"]);

  it.each([
    ["Chile shut its embassy in November.", "Chile shuts its embassy | 2023-11"],
    ["Peru put off the talks in November.", "Peru’s talks are put off | 2023-11"],
    ["Peru set free three men on Sunday.", "Peru sets free three men | 2024-05-05"],
    ["Peru and Chile cut ties in November.", "Peru and Chile cut ties | 2023-11"],
    ["General Holm retired from the army in November.", "Holm retires from the army | 2023-11"],
  ])("tells what is over: %s", (text, event) => expect(tells(text)).toEqual([event]));

  it("goes on with a row as that began", () => {
    expect(tells("Peru and Chile will meet in Lima and set a date in November.")).toEqual([
      "Peru and Chile are to meet in Lima | 2024-11",
      "Peru and Chile are to set a date | 2024-11",
    ]);
    expect(tells("Peru and Chile met in November and cut tariffs in March.")).toEqual([
      "Peru and Chile meet | 2023-11",
      "Peru and Chile cut tariffs | 2024-03",
    ]);
  });

  it("is to come behind a modal", () => {
    expect(tells("Peru may cut ties in November.")).toEqual(["Peru may cut ties | 2024-11"]);
    expect(tells("Talks are set for November.")).toEqual(["Talks are planned | 2024-11"]);
  });

  it("is no plan of who said so before a comma", () => {
    expect(tells("Pedro Roca said Chile would pay, and put off the talks.")).toContain(
      "Pedro Roca puts off the talks | ../2024-05-06",
    );
  });
});
