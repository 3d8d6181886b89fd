import { describe, expect, it } from "vitest";
import { type Column, told } from "./told.ts";

const columns: readonly Column[] = ["title", "status", "who"];

describe("what was not done, or by nobody", () => {
  it.each([
    ["Peru has closed neither its embassy nor its consulates in Chile."],
    ["Peru signed neither the pact nor the protocol on Friday."],
    ["The two ministries have held consultations regularly since 2009."],
    [
      "Ministers of Peru and Chile agreed on Monday to hold consultations regularly.",
      "Peru and Chile agree to hold consultations regularly | held | Peru + Chile",
    ],
    [
      "Peru threatened sanctions last week against anyone blocking the accord.",
      "Peru threatens sanctions against anyone blocking the accord | held | Peru",
    ],
    ["Peru is blocking the accord.", "Peru blocks the accord | declined | Peru"],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});

describe("what came in the place of it", () => {
  it.each([
    [
      "Ana Roca did not attend the summit on Monday, sending instead her deputy.",
      "Ana Roca sends her deputy | held | Ana Roca",
      "Ana Roca does not attend the summit | declined | Ana Roca",
    ],
    [
      "President Roca tried to land in Lima on Sunday, but soldiers blocked the runway.",
      "Roca tries to land in Lima | held | Roca",
      "Soldiers block the runway | held | soldiers",
    ],
    ["President Roca landed in Lima on Sunday.", "Roca arrives in Lima | held | Roca"],
    [
      "Police fired on Friday on protesters in Lima.",
      "Police fire on protesters in Lima | held | Peruvian police + protesters",
    ],
  ])("%s", (text, ...events) => {
    expect(told(text, columns)).toEqual(events);
  });
});
