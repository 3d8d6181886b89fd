import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a deed told in passing and of no day", () => {
  const tells = (text: string) => told(text, ["title", "date", "where"]);

  it("is told where its place tells it from others", () => {
    expect(tells("The row over the killing of Ana Holm at Lima airport grew worse.")).toEqual([
      "Killing of Ana Holm in Lima | ../2024-05-06 | Lima",
    ]);
  });

  it("is not where nobody or no place is named", () => {
    expect(tells("The row over the killing of two men in Lima grew worse.")).toEqual([]);
    expect(tells("The row over the killing of Ana Holm grew worse.")).toEqual([]);
    expect(tells("The row over the war between Peru and Chile in the Andes grew worse.")).toEqual(
      [],
    );
  });
});
