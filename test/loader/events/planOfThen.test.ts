// "arrived on 15 March and was to meet her the next day": the day of a plan that was one then.

import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

describe("a plan of then keeps its day, though that is over", () => {
  it.each([
    [
      "On 24 April Jon Tarvik arrived in Lima. He planned to meet Ana Belko the following day.",
      "held 2024-04-24",
      "planned expected 2024-04-25",
    ],
    [
      "On 24 April Jon Tarvik arrived in Lima. He was to meet Ana Belko on 25 April.",
      "held 2024-04-24",
      "planned expected 2024-04-25",
    ],
    [
      "On 24 April, Jon Tarvik met Ana Belko in Lima before talks on Peru that were to start the next day.",
      "held 2024-04-24",
      "planned expected 2024-04-25",
    ],
    // but a day to come is still to come
    ["Jon Tarvik was to fly to Lima on 2 June.", "planned expected 2024-06-02"],
    ["Jon Tarvik is to meet Ana Belko next week.", "planned expected 2024-05-13/2024-05-19"],
  ])("%s", (text, ...events) =>
    expect(told(text, ["status", "date"]).map((one) => one.replace(" | ", " "))).toEqual(events),
  );
});
