// "will share the results of Friday's talks": the talks are over, though whoever shares them is yet to.

import { expect, it } from "vitest";
import { told } from "../events/told.ts";

it.each([
  [
    "Bo Holm will meet Ana Roca on Tuesday to share the results of Friday’s talks between Peru and Chile.",
    "Peru and Chile meet | held | 2024-05-03",
  ],
  [
    "Bo Holm will brief Ana Roca on the outcome of Friday’s summit in Lima.",
    "Summit in Lima | held | 2024-05-03",
  ],
  ["Peru will respond to Friday’s bombing in Lima.", "Bombing in Lima | held | 2024-05-03"],
  // a vote to come may have a result, too
  [
    "Peru will await the outcome of Friday’s summit in Lima.",
    "Summit is to be held in Lima | planned expected | 2024-05-10",
  ],
  [
    "Bo Holm will brief Ana Roca on Friday’s summit in Lima.",
    "Summit is to be held in Lima | planned expected | 2024-05-10",
  ],
])("%s", (text, event) => {
  expect(told(text, ["title", "status", "date"])).toContain(event);
});
