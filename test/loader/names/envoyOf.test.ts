import { describe, expect, it } from "vitest";
import { told } from "../events/told.ts";

const tells = (text: string) => told(text, ["title", "who"]);

describe("whose envoy somebody is", () => {
  it.each([
    "Bo Vik, President Ana Holm's special envoy, met Jan Roca in Lima on Friday. The envoy visited Peru in March.",
    "Bo Vik, Secretary-General Ana Holm's Special Envoy for the Andes, met Jan Roca in Lima on Friday. The envoy visited Peru in March.",
    "Bo Vik, the Secretary-General's Special Envoy for the Andes, met Jan Roca in Lima on Friday. The envoy visited Peru in March.",
  ])("does not hide who he is: %s", (text) => {
    expect(tells(text)).toEqual([
      "Bo Vik visits Peru | Bo Vik",
      "Bo Vik meets Jan Roca in Lima | Bo Vik + Jan Roca",
    ]);
  });

  it("is not who stands in a row with a holder", () => {
    expect(tells("Bo Vik, President Ana Holm and Jan Roca met in Lima on Friday.")).toEqual([
      "Bo Vik, Ana Holm and Jan Roca meet in Lima | Bo Vik + Ana Holm + Jan Roca",
    ]);
  });
});
