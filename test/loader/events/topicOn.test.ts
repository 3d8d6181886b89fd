import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const where = (text: string) => told(text, ["where"]);

describe("what a meeting is about", () => {
  it.each([
    "Andean leaders met on Friday on the Lima crisis.",
    "Andean leaders held a summit on Darfur on Friday.",
    "The council met on Nagorno-Karabakh on Friday.",
    "Ana Roca of Peru briefed the council on Darfur on Friday.",
  ])("is not where it is held: %s", (text) => {
    expect(where(text)).toEqual(["nowhere"]);
  });

  it("leaves the place that is told behind it", () => {
    expect(where("Peru hosted a conference on Kashmir in Oslo on Friday.")).toEqual(["Oslo"]);
  });

  it("is no island", () => {
    expect(where("Ana Roca met Bo Holm on Bali on Friday.")).toEqual(["Bali"]);
    expect(where("Ana Roca and Bo Holm held talks on Jeju Island on Friday.")).toEqual(["Jeju"]);
  });
});
