import { act, screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { article } from "../corpus.ts";
import { open } from "../page.tsx";

const met = "event/envoys-meet-in-port-louis/";
const marked = (attribute: string) =>
  [...document.querySelectorAll(`.reader [${attribute}]`)].map((run) => run.textContent);

describe("<Reader>", () => {
  it("shows every word of the article, in order", () => {
    open("");
    const lines = [...document.querySelectorAll(".headline, .dek, .paragraph-text")];
    expect(lines.map((line) => line.textContent)).toEqual(
      article.paragraphs.map(({ start, end }) => article.text.slice(start, end)),
    );
  });

  it("numbers the paragraphs of the body", () => {
    open("");
    const numbers = [...document.querySelectorAll(".paragraph-number")];
    expect(numbers.map((number) => number.textContent)).toEqual(["Paragraph 1", "Paragraph 2"]);
  });

  it("says whose article it is", () => {
    open("");
    expect(document.querySelector(".source")?.textContent).toBe("The GazetteWednesday 5 May 2021");
    expect(document.querySelector(".rights")?.textContent).toBe("© 2021 The Gazette");
  });

  it("marks date words, and words of two events", () => {
    open("");
    expect(marked("data-date")).toEqual(["on Tuesday", "in March", "in 2019"]);
    expect(marked("data-shared")).toEqual(["a visit ", "in March", " was called off"]);
  });

  it("marks the selected event's words, and its date words among them", () => {
    open(met);
    expect(marked("data-selected").join("")).toBe(
      "Envoys Meet in Port LouisThe envoys met in Port Louis on Tuesday after a visit in March was called off",
    );
    expect(marked("data-selected-date")).toEqual(["on Tuesday"]);
  });

  it("has one number for each event of a paragraph, in order of telling", () => {
    open("");
    const numbers = [...document.querySelectorAll(".paragraph a[data-events]")];
    expect(numbers.map((number) => number.textContent)).toEqual(["3", "2", "3", "2", "–", "1"]);
  });

  it("shows words and number together under the pointer", async () => {
    const user = open("");
    await user.hover(screen.getByText("on Tuesday"));
    expect(marked("data-hovered")).toContain("3");
    expect(marked("data-hovered")).toContain("on Tuesday");
    await user.unhover(screen.getByText("on Tuesday"));
  });

  it("shows on words of several events the one whose turn it is", async () => {
    const user = open("event/visit-is-called-off/");
    const shared = screen.getByText("in March", { selector: "[data-start]" });
    await user.hover(shared);
    expect(marked("data-hovered")).toContain("3");
    await user.click(shared);
    // nothing, until the pointer that has pressed moves
    await waitFor(() => expect(marked("data-hovered")).toEqual([]));
    await user.pointer({ target: shared, coords: { clientX: 9, clientY: 9 } });
    await waitFor(() => expect(marked("data-hovered")).toContain("2"));
    await user.unhover(shared);
  });

  it("shows the words of the row under the pointer, and the row of the words", async () => {
    const user = open("");
    const row = document.querySelector("#row-envoys-meet-in-port-louis");
    if (!row) throw new Error("a row");
    await user.hover(row);
    expect(marked("data-hovered")).toContain("on Tuesday");
    await user.unhover(row);
    expect(marked("data-hovered")).toEqual([]);
    await user.hover(screen.getByText("on Tuesday"));
    expect(row.hasAttribute("data-hovered")).toBe(true);
  });

  it("shows the words of the number that the keyboard is on", () => {
    open("");
    const number = document.querySelector<HTMLElement>(".reader a[data-events='e-earlier']");
    act(() => number?.focus());
    expect(marked("data-hovered")).toContain("in 2019");
  });
});
