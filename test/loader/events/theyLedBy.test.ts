import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

const whoAccepts = (text: string) =>
  told(text, ["kind", "who"]).filter((one) => one.startsWith("AGREE"));

describe("“they” are those who met, and not who led it", () => {
  it.each([
    [
      "Premier Bo Holm of Peru and President Ana Roca of Chile met in Brussels on Friday with EU mediation led by Eva Lind and Jan Berg playing a key role. They accepted the accord on Saturday.",
      "AGREE | Bo Holm + Ana Roca",
    ],
    [
      "Bo Holm and Ana Roca met in Lima on Friday at talks chaired by Eva Lind and Jan Berg. They signed a truce on Saturday.",
      "AGREE | Bo Holm + Ana Roca",
    ],
  ])("%s", (text, one) => expect(whoAccepts(text)).toEqual([one]));

  it("but a delegation's leaders are those told last", () =>
    expect(
      whoAccepts(
        "The talks were led by Eva Lind and Jan Berg. They signed a truce in Lima on Saturday.",
      ),
    ).toEqual(["AGREE | Eva Lind + Jan Berg"]));
});
