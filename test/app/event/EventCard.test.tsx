import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { open } from "../page.tsx";

const met = "event/envoys-meet-in-port-louis/";

/** The facts in the card's lists, by name. */
function facts(): Readonly<Record<string, string>> {
  const lines = document.querySelectorAll(".card .facts > div");
  return Object.fromEntries(
    [...lines].map((line) => [
      line.querySelector("dt")?.textContent ?? "",
      line.querySelector("dd")?.textContent ?? "",
    ]),
  );
}

describe("<EventCard>", () => {
  it("says when, and its status with the article's verb", () => {
    open("event/visit-is-called-off/");
    expect(document.querySelector(".card-when")?.textContent).toBe("Some day in March 2021");
    expect(document.querySelector(".card-status")?.textContent).toBe(
      "Cancelled: it was planned and did not take place. The article says “called off”. Kind: meeting or talks.",
    );
  });

  it("explains the date", () => {
    open(met);
    expect(facts()).toMatchObject({
      "Words read": "on Tuesday, paragraph 1",
      Published: "Wednesday 5 May 2021, given beside the article, not in its text",
      Rule: "The nearest such day before publication.",
      Result: "Tue 4 May 2021",
    });
  });

  it("names who, where, the source, and related events", () => {
    open(met);
    expect(facts()).toMatchObject({
      Who: "Ana Obi, envoy, Mauritius",
      Where: "Port Louis, Mauritius",
      "Told by": "a senior official, as a claim",
      "In place of": "2 Visit is called off, cancelled",
    });
  });

  it("quotes the primary passage with its date words marked, and links to all passages", () => {
    open(met);
    const quote = document.querySelector(".quote");
    expect(quote?.querySelector("mark")?.textContent).toBe("on Tuesday");
    expect(quote?.querySelector("blockquote")?.textContent).toMatch(/^“The envoys met .*off”$/);
    expect(quote?.querySelector("figcaption")?.textContent).toMatch(
      /^Paragraph 1\..*One more:headline/,
    );
    for (const link of quote?.querySelectorAll<HTMLAnchorElement>("a[href^='#']") ?? []) {
      expect(document.getElementById(link.hash.slice(1))?.closest(".reader")).toBeTruthy();
    }
  });

  it("links to other events in the quoted words", () => {
    open(met);
    const [same, ...others] = document.querySelectorAll(".quote figcaption a[data-event]");
    expect(same?.getAttribute("aria-label")).toBe("Event 2, Visit is called off, cancelled");
    expect(same?.getAttribute("href")).toBe("/event/visit-is-called-off/");
    expect(others).toEqual([]);
  });

  it("does not mention the same words if no other event has them", () => {
    open("event/envoys-may-meet-again/");
    expect(document.querySelector(".quote")?.textContent).not.toContain("same words");
  });

  it("shows an editor's note apart from the article", () => {
    open(met);
    const note = screen.getByRole("complementary", { name: "Editor’s note" });
    expect(note.textContent).toContain("They met twice.");
    expect(within(note).getByRole("link").getAttribute("href")).toBe("https://example.org/record");
  });

  it("links to the previous and next event, and says how far away they are", () => {
    open(met);
    const [previous, next] = document.querySelectorAll(".card-foot a");
    expect(previous?.textContent).toBe(
      "Previous: 2 Visit is called off, cancelled, 1 to 2 months earlier",
    );
    expect(next?.textContent).toMatch(/^Next: Envoys may meet again, .*/);
  });

  it("says if there is no date", () => {
    open("event/envoys-may-meet-again/");
    expect(document.querySelector(".card-when")?.textContent).toBe("The article gives no date");
    expect(document.querySelector(".plate")).toBeNull();
  });

  it("copies its whole address and says so", async () => {
    const user = open(met);
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    await waitFor(() =>
      expect(document.querySelector(".card-actions output")?.textContent).toBe("Copied."),
    );
    expect(await navigator.clipboard.readText()).toBe(location.href);
  });

  it("shows the address to copy by hand if the browser refuses", async () => {
    const user = open(met);
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
    await user.click(screen.getByRole("button", { name: "Copy link" }));
    await waitFor(() =>
      expect(document.querySelector(".card-actions output")?.textContent).toContain(location.href),
    );
  });
});
