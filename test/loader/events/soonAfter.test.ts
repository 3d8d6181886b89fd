// "Less than two weeks later", "within hours", "had been due on Friday": how near it was to what is told before it.

import { expect, it } from "vitest";
import { told } from "./told.ts";

const dates = (text: string) => told(text, ["title", "date"]);

it.each([
  [
    "Chile built a base on 2 April. Rebels attacked it less than two weeks later.",
    "Rebels attack it | 2024-04-02/2024-04-16",
  ],
  [
    "Peru recalled its envoy on 2 April. Less than a month later Chile closed its border.",
    "Chile closes its border | 2024-04-02/2024-05-02",
  ],
  [
    "Peru recalled its envoy less than a week ago.",
    "Peru recalls its envoy | 2024-04-29/2024-05-06",
  ],
  [
    "Peru recalled its envoy in May 1998. Less than a year later Chile closed its border.",
    "Chile closes its border | 1998-05-01/1999-05-31",
  ],
])("is anywhere on the way there: %s", (text, event) => expect(dates(text)).toContain(event));

it.each([
  [
    "Rebels attacked Lima on 2 May. Chile closed its embassy in Peru within hours.",
    "Chile closes its embassy in Peru | 2024-05-02/2024-05-03",
  ],
  [
    "Rebels attacked Lima on 2 May. Chile closed its border hours later.",
    "Chile closes its border | 2024-05-02/2024-05-03",
  ],
  // of another clause
  [
    "Peru recalled its envoy on Friday. Chile expelled two men who had been jailed hours later.",
    "Chile expels two men | ../2024-05-06",
  ],
])("goes on from what is told, said last: %s", (text, event) =>
  expect(dates(text)).toContain(event),
);

it.each([
  ["Ana Roca had been due in Lima on Saturday, but Chile refused to receive her.", "2024-05-04"],
  ["Ana Roca had been due in Lima on Wednesday.", "2024-05-08"],
])("was due on the day that is nearer: %s", (text, date) =>
  expect(told(text, ["date"])[0]).toBe(date),
);
