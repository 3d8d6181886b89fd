// "embassies in Peru and Chile, which were closed in May": the embassies were, and neither state.

import { expect, it } from "vitest";
import { told } from "./told.ts";

it.each([
  [
    "Chad reopened its embassies in Peru and Chile, which were closed in April.",
    "Embassies are closed | nobody",
  ],
  ["The minister spoke of talks in Peru, which were suspended on Friday.", "Talks are suspended"],
])("tells of what was closed or put off: %s", (text, line) =>
  expect(told(text, ["title", "who"]).join("\n")).toContain(line),
);

it.each([
  // a league suspends a state
  ["The league spoke with Peru, which was suspended from it on Friday.", "Peru is suspended"],
  ["The minister held talks in Peru, which closed its border on Friday.", "Peru closes its border"],
])("leaves to a state what is its own: %s", (text, line) =>
  expect(told(text, ["title"]).join("\n")).toContain(line),
);
