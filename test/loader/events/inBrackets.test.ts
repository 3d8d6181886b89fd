import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a short form in brackets amid a phrase", () => {
  const tells = (text: string) => told(text, ["title", "who"]);

  it("keeps the gathering whose body it names", () => {
    expect(tells("The African Union (AU) summit was held in Lima on Friday.")).toEqual([
      "African Union summit in Lima | African Union",
    ]);
    expect(
      tells("The 12th Pacific Islands Forum (PIF) Leaders Meeting gets underway today."),
    ).toEqual(["12th Pacific Islands Forum Leaders Meeting | Pacific Islands Forum"]);
  });

  it("takes a body in brackets for no second one", () => {
    expect(
      tells("The upcoming APEC (Asia-Pacific Economic Cooperation) summit is due next week."),
    ).toEqual(["Upcoming APEC summit is to be held | APEC"]);
  });

  it("names no state within the body's name", () => {
    expect(
      tells("The Forum on China-Africa Cooperation (FOCAC) summit was held in Lima on Friday."),
    ).not.toContainEqual(expect.stringContaining("| China"));
  });

  it("names the body at whose summit nameless people meet, once", () => {
    expect(tells("Ministers met at an African Union (AU) summit on Friday.")).toEqual([
      "Ministers meet at an African Union summit | African Union",
    ]);
    expect(tells("Ana Holm and Pedro Roca met at an African Union summit on Friday.")).toEqual([
      "Ana Holm and Pedro Roca meet | Ana Holm + Pedro Roca",
    ]);
  });
});
