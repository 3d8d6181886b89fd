import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { Controls } from "#app/timeline/controls/Controls.tsx";
import { Timeline } from "#app/timeline/Timeline.tsx";
import type { NewsEvent, Participant } from "#model/event.ts";
import { article, event } from "../../format/told.ts";

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
        others={[]}
        events={events}
        published={null}
        selected={null}
        lanes="kind"
        corpus={{ articles: [], events }}
        onSelect={nothing}
        hrefOf={nothing}
      />,
    );
    expect(screen.getByText(/^Nothing to draw/).textContent).toContain(words);
    expect(screen.queryByRole("group")).toBeNull();
  });
});

function person(name: string): Participant {
  return { name, sort: "person", office: null, country: null, aliases: [] };
}

/** Of the chart in lanes by person: its stage, and what is selected. */
function byPerson(events: readonly NewsEvent[]) {
  const selected: string[] = [];
  const corpus = { articles: [article], events };
  const draw = (id: string | null) => (
    <Timeline
      others={[]}
      events={events}
      published={null}
      selected={id}
      lanes="person"
      corpus={corpus}
      onSelect={(next) => selected.push(next)}
      hrefOf={() => ""}
    />
  );
  const { rerender } = render(draw(null));
  const stage = screen.getByRole("group", { name: /^Chart of/ });
  return {
    stage,
    async press(key: string) {
      stage.focus();
      await userEvent.keyboard(key);
      rerender(draw(selected.at(-1) ?? null));
      return selected.at(-1);
    },
  };
}

describe("<Timeline> in lanes by person", () => {
  const pair = [person("Ana Obi"), person("Per Lind")];
  const events = ["a", "b", "c"].map((id) => event({ id, participants: id === "b" ? pair : [] }));

  it("counts an event of two persons once", () =>
    expect(byPerson(events).stage.getAttribute("aria-label")).toBe("Chart of 3 events"));

  it("visits it once on the way there and back", async () => {
    const { press } = byPerson(events);
    const way = ["{Home}", "{ArrowRight}", "{ArrowRight}", "{ArrowLeft}", "{ArrowLeft}", "{End}"];
    const visited = [];
    for (const key of way) visited.push(await press(key));
    expect(visited).toEqual(["a", "b", "c", "b", "a", "c"]);
  });

  it("is a choice, unless nobody is named", () => {
    byPerson(events);
    expect(screen.getByRole("link", { name: "Lanes by person" }).getAttribute("aria-current")).toBe(
      "true",
    );
    cleanup();
    byPerson([event({ participants: [person("Danish counterpart")] })]);
    expect(screen.queryByRole("link", { name: "Lanes by person" })).toBeNull();
    expect(screen.getByRole("link", { name: "Lanes by kind" }).getAttribute("aria-current")).toBe(
      "true",
    );
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
