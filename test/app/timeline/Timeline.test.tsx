import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { Controls } from "#app/timeline/Controls.tsx";
import { EventBar } from "#app/timeline/EventBar.tsx";
import { toItems } from "#app/timeline/items.ts";
import { Timeline } from "#app/timeline/Timeline.tsx";
import { event } from "../../format/told.ts";

afterEach(cleanup);

// vis draws nothing without a layout: the chart itself is walked in a real browser.

describe("<Timeline>", () => {
  it.each([
    ["no event that could be read", []],
    ["none of its events a date", [event({ when: null })]],
  ])("says so where there is %s", (words, events) => {
    const nothing = () => "";
    render(
      <Timeline
        events={events}
        published={null}
        selected={null}
        onSelect={nothing}
        hrefOf={nothing}
      />,
    );
    expect(screen.getByText(/^Nothing to draw/).textContent).toContain(words);
    expect(screen.queryByRole("group")).toBeNull();
  });
});

describe("<EventBar>", () => {
  function draw(over = {}) {
    const selections: string[] = [];
    const [item] = toItems([event(over)]);
    if (!item) throw new Error("test: the event has no date");
    render(
      <EventBar item={item} href="#there" selected={true} onSelect={(id) => selections.push(id)} />,
    );
    return { link: screen.getByRole("link"), selections };
  }

  it("selects by a plain click, and leaves others to the browser", async () => {
    const { link, selections } = draw();
    const user = userEvent.setup();
    await user.keyboard("{Control>}");
    await user.click(link);
    expect(selections).toEqual([]);
    await user.keyboard("{/Control}");
    await user.click(link);
    expect(selections).toEqual(["talks"]);
  });

  it("is a link that no Tab reaches, with number, title and word", () => {
    const { link } = draw({ number: 7, title: "A <b>visit</b>", status: "cancelled" });
    expect(link.tabIndex).toBe(-1);
    expect(link.textContent).toBe("7A <b>visit</b>cancelled");
    expect(link.getAttribute("aria-current")).toBe("true");
  });
});

describe("<Controls>", () => {
  it("does nothing by a button that says it would change nothing", async () => {
    const done: string[] = [];
    render(
      <Controls
        reach={{ earlier: false, later: true, closer: true, wider: true }}
        onShift={(direction) => done.push(`shift ${direction}`)}
        onZoom={(factor) => done.push(`zoom ${factor}`)}
        onShowAll={() => done.push("all")}
      />,
    );
    for (const button of screen.getAllByRole("button")) await userEvent.click(button);
    expect(done).toEqual(["shift 1", "zoom 2", "zoom 0.5", "all"]);
    expect(screen.getByRole("button", { name: "earlier" }).getAttribute("aria-disabled")).toBe(
      "true",
    );
  });
});
