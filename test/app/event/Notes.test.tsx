import { render } from "@testing-library/react";
import { expect, it, describe } from "vitest";
import { Notes } from "#app/event/Notes.tsx";
import { event } from "../../format/told.ts";

const textOf = (over: Parameters<typeof event>[0]) =>
  render(<Notes event={event(over)} />).container.textContent;

describe("<Notes>", () => {
  it("says that an editor corrected the event, also without a reason", () => {
    expect(textOf({ corrected: true })).toBe("Corrected by an editor.");
  });

  it("does not call an added event corrected", () => {
    expect(textOf({ corrected: true, added: true })).toBe("Added by an editor.");
  });

  it("says nothing of an event as it was read", () => {
    expect(textOf({})).toBe("");
  });
});
