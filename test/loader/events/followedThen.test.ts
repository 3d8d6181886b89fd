// Who "followed in June" did the same to the same, and a second subject behind an "and" is no end of a list.

import { describe, expect, test } from "vitest";
import { told } from "./told.ts";

const table = (rows: readonly (readonly [string, ...string[]])[]) =>
  test.each(rows)("%s", (text, ...events) =>
    expect(told(text, ["date", "who", "title"])).toEqual(events),
  );

describe("who followed on a later day did the same", () => {
  table([
    [
      "The Pacific Islands Forum suspended Fiji in May 2009, and the Commonwealth followed in September.",
      "2009-05 | Pacific Islands Forum + Fiji | Pacific Islands Forum suspends Fiji",
      "2009-09 | Commonwealth + Fiji | Commonwealth suspends Fiji",
    ],
    [
      "Peru imposed sanctions on Chile in March, and Oslo followed in April.",
      "2024-03 | Peru + Chile | Peru imposes sanctions on Chile",
      "2024-04 | Norway + Chile | Norway imposes sanctions on Chile",
    ],
    // of its own envoy nobody says where he was
    [
      "Peru recalled its envoy in March, and Chile followed in April.",
      "2024-03 | Peru | Peru recalls its envoy",
      "2024-04 | Chile | Chile recalls its envoy",
    ],
    // what only came later
    [
      "Peru closed its border in March and Chile followed the talks in April.",
      "2024-03 | Peru | Peru closes its border",
    ],
  ]);
});

describe("behind “and the” somebody else acts", () => {
  table([
    [
      "Peru sent troops to Chad on Friday and the United States froze aid on Saturday.",
      "2024-05-03 | Peru | Peru sends troops to Chad",
      "2024-05-04 | United States | US freezes aid",
    ],
    // two goals of one
    [
      "Peru sent troops to Chad and the Gambia on Friday.",
      "2024-05-03 | Peru | Peru sends troops to Chad and the Gambia",
    ],
  ]);
});

describe("forces that are sent in or led, and what is ordered shut", () => {
  table([
    [
      "The African Union sent in a 600-strong force in April.",
      "2024-04 | African Union | African Union sends in a 600-strong force",
    ],
    [
      "Peru led a regional force into the Solomon Islands in April.",
      "2024-04 | Peru | Peru leads a regional force into the Solomon Islands",
    ],
    [
      "President Ana Roca ordered the pipeline closed in April.",
      "2024-04 | Ana Roca | Ana Roca orders the pipeline closed",
    ],
    // which force it is
    ["A force that Peru led attacked Lima on Friday.", "2024-05-03 | nobody | Force attacks Lima"],
  ]);
});
