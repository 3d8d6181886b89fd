import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { corpus, met } from "../corpus.ts";
import { open } from "../page.tsx";

const rows = () => [...document.querySelectorAll<HTMLElement>(".row")];

describe("<EventList>", () => {
  it("shows each event as one link, in chronological order", () => {
    open("");
    const list = screen.getByRole("region", { name: "What happened" });
    const names = within(list)
      .getAllByRole("link", { name: /[Pp]aragraph/ })
      .map((link) => link.textContent);
    expect(names).toEqual([
      expect.stringMatching(/^1.*Ana Obi meets her counterpart.*¶2$/),
      expect.stringMatching(/^2.*Visit is called off.*cancelled.*2 passages$/),
      expect.stringMatching(/^3.*Envoys meet in Port Louis.*2 passages$/),
      expect.stringMatching(/^–.*Envoys may meet again.*possible.*¶2$/),
    ]);
  });

  it("shows them in text order on request, including those without a date", () => {
    open("?order=told");
    const numbers = [...document.querySelectorAll(".row-number")];
    expect(numbers.map((number) => number.textContent)).toEqual(["3", "2", "–", "1"]);
    expect(screen.queryByRole("heading", { name: "No date given" })).toBeNull();
    expect(document.querySelector(".row-published")).toBeNull();
  });

  it("changes the order by a link, and keeps the focus on it", async () => {
    const user = open("?utm=1");
    const order = (name: string) => screen.getByRole("link", { name: `Order ${name}` });
    expect(order("as happened").getAttribute("aria-current")).toBe("true");
    await user.click(order("as told"));
    expect(location.search).toBe("?order=told&utm=1");
    expect(order("as told").getAttribute("aria-current")).toBe("true");
    expect(document.activeElement).toBe(order("as told"));
    await user.click(order("as happened"));
    expect(location.search).toBe("?utm=1");
  });

  it("links to the address of each event", () => {
    open("");
    expect(rows().map((row) => row.getAttribute("href"))).toEqual([
      "/event/ana-obi-meets-her-counterpart/",
      "/event/visit-is-called-off/",
      "/event/envoys-meet-in-port-louis/",
      "/event/envoys-may-meet-again/",
    ]);
  });

  it("shows a short date and has the long one in its name", () => {
    open("");
    const when = rows()[2]?.querySelector(".row-when");
    expect(when?.textContent).toBe("Tue 4\u00a0May");
    expect(rows()[2]?.getAttribute("aria-label")).toMatch(/^3\. Tuesday 4 May 2021: /);
  });

  it("repeats a date that the row above has, since an empty one would mean no date", () => {
    const again = { ...met, id: "e-evening", slug: "evening", title: "Envoys dine", number: 4 };
    open("", { ...corpus, events: [...corpus.events.slice(0, 3), again] });
    const whens = [...document.querySelectorAll(".row-when")];
    expect(whens.slice(-2).map((when) => when.textContent)).toEqual([
      "Tue 4\u00a0May",
      "Tue 4\u00a0May",
    ]);
    expect(screen.getByRole("link", { name: /Tuesday 4 May 2021.*Envoys dine/ })).toBeTruthy();
  });

  it("puts events without a date in a last group", () => {
    open("");
    const [, undated] = document.querySelectorAll(".rows");
    expect(undated?.querySelectorAll(".row")).toHaveLength(1);
    expect(screen.getByRole("heading", { name: "No date given" })).toBeTruthy();
  });

  it("draws the sign of each status", () => {
    open("");
    expect(rows().map((row) => row.querySelector("svg")?.dataset["status"])).toEqual([
      "held",
      "cancelled",
      "held",
      "planned",
    ]);
  });
});
