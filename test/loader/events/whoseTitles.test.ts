import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  [
    "The leaders included Ana Holm of Kenya and Pedro Roca of Chile, whose inauguration was held on Friday.",
    "Pedro Roca’s inauguration | Pedro Roca",
  ],
  [
    "Peru and Chile, whose talks were held in Lima on Friday, did not comment.",
    "Peru and Chile’s talks | Peru + Chile",
  ],
])("what was held is told by whose it is: %s", (text, event) => {
  expect(told(text, ["title", "who"])).toEqual([event]);
});
