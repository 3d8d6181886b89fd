// "requested a meeting, which was held on Friday": two events, what was asked for and that it came.

import { expect, it } from "vitest";
import { told } from "./told.ts";

const titles = (text: string) => told(text, ["title", "date"]);

it("tells that what was asked for came", () => {
  expect(
    titles("Peru requested an emergency meeting of the council on 2 May, which was held on 3 May."),
  ).toHaveLength(2);
  expect(titles("Peru requested talks on 2 May, which took place in Oslo on 3 May.")).toContain(
    "Talks in Oslo | 2024-05-03",
  );
});

it("tells no meeting where none was held", () => {
  expect(titles("Peru requested talks on 2 May, which were not held.")).toHaveLength(1);
  expect(titles("Peru requested talks on 2 May.")).toHaveLength(1);
});
