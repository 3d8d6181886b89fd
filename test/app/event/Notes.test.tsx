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

  it("shows nothing for an event without corrections", () => {
    expect(textOf({})).toBe("");
  });

  it("shows each note with its source, and an address as its host", () => {
    const notes = [
      { text: "The day is known.", source: "https://www.example.org/a/long/way" },
      { text: "So is the place.", source: "An atlas" },
    ];
    expect(textOf({ corrected: true, notes })).toBe(
      "Corrected by an editor. The day is known. (Source: example.org) So is the place. (Source: An atlas)",
    );
    expect(textOf({ notes: notes.slice(1) })).toBe(
      "Editor’s note. So is the place. (Source: An atlas)",
    );
  });
});
