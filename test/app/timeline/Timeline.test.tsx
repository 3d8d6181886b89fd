import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { Controls } from "#app/timeline/controls/Controls.tsx";
import { Timeline } from "#app/timeline/Timeline.tsx";
import { event } from "../../format/told.ts";

afterEach(cleanup);

// vis draws nothing without layout, so the chart itself is tested in a real browser.

describe("<Timeline>", () => {
  it.each([
    ["no event that could be read", []],
    ["none of its events a date", [event({ when: null })]],
  ])("says so if there is %s", (words, events) => {
    const nothing = () => "";
    render(
      <Timeline
        events={events}
        published={null}
        selected={null}
        lanes="kind"
        articles={[]}
        onSelect={nothing}
        hrefOf={nothing}
      />,
    );
    expect(screen.getByText(/^Nothing to draw/).textContent).toContain(words);
    expect(screen.queryByRole("group")).toBeNull();
  });
});

describe("<Controls>", () => {
  it("does nothing on a disabled button", async () => {
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
