import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { toFound } from "#app/find/finder.ts";
import { PlaceMap } from "#app/place/PlaceMap.tsx";
import { show } from "#app/view/select.ts";
import { noFilter, only } from "#find/filter.ts";
import type { PlaceMap as Shapes } from "#model/map.ts";
import { at, tokyo, vienna } from "../../places/made.ts";

afterEach(cleanup);

const corpus = at(vienna, vienna, tokyo, ["Hofburg", "AT", [48.2, 16.36]], ["Kenya", "KE"]);
const point = { afloat: false, y: 100 };
const map: Shapes = {
  width: 720,
  height: 420,
  land: "M0 0l10 0 0 10z",
  borders: "",
  points: [
    { ...point, key: "vienna.at", x: 300 },
    { ...point, key: "tokyo.jp", x: 600 },
    { ...point, key: "hofburg.at", x: 301 },
  ],
};

function draw(shapes: Shapes | null, key: string | null = null) {
  history.replaceState(null, "", "/?lanes=map");
  const asked = key === null ? null : toFound(corpus, only("where", key), "", null);
  render(<PlaceMap map={shapes} shown={show(corpus, { lanes: "map" }, asked)} />);
  return userEvent.setup();
}

const pins = () => screen.getAllByRole("link", { name: /event/ });

describe("<PlaceMap>", () => {
  it("has a pin for each place that can be told apart, named in full", () => {
    draw(map);
    expect(pins().map((pin) => pin.getAttribute("aria-label"))).toEqual([
      "Vienna, Austria; Hofburg, Austria: three events",
      "Tokyo, Japan: one event",
    ]);
    expect(screen.getByRole("list", { name: "Map of three places" })).toBeDefined();
  });

  it("narrows to the places of a pin that is pressed", async () => {
    const user = draw(map);
    const [first] = pins();
    if (first) await user.click(first);
    expect(new URLSearchParams(location.search).getAll("where").join()).toBe(
      "hofburg.at,vienna.at",
    );
    expect(location.search).toContain("lanes=map");
  });

  it("marks what is chosen, and keeps the other places", () => {
    draw(map, "tokyo.jp");
    expect(pins().map((pin) => pin.getAttribute("aria-current"))).toEqual([null, "true"]);
    expect(screen.getByRole("checkbox", { name: /Tokyo/, checked: true })).toBeDefined();
    expect(screen.getByRole("checkbox", { name: /Vienna/, checked: false })).toBeDefined();
  });

  it("names a pin by the place that most was found at", () => {
    draw(map);
    expect(pins().map((pin) => pin.querySelector("bdi")?.textContent)).toEqual([
      "Vienna +1",
      "Tokyo",
    ]);
    cleanup();
    const { events } = corpus;
    const hofburg = new Set(events.slice(3, 4).map(({ id }) => id));
    const hits = { events: hofburg, paragraphs: [], words: new Set<string>(), nearest: null };
    const asked = toFound(corpus, noFilter, "x", hits);
    render(<PlaceMap map={map} shown={show(corpus, { lanes: "map" }, asked)} />);
    expect(pins()[0]?.querySelector("bdi")?.textContent).toBe("Hofburg +1");
  });

  it("has the same in its list", async () => {
    const user = draw(map);
    await user.click(screen.getByRole("checkbox", { name: /Tokyo/ }));
    expect(location.search).toContain("where=tokyo.jp");
  });

  it("says what is not on it, and leads back to the lanes", () => {
    draw(map);
    expect(screen.getByText("Not on the map: Kenya.")).toBeDefined();
    expect(screen.getByRole("link", { name: "Lanes on a map", current: true })).toBeDefined();
    expect(screen.getByRole("link", { name: "Lanes by place" })).toBeDefined();
  });

  it("without points is a sentence and the list", () => {
    draw(null);
    expect(screen.getByText(/No place is known as a point/)).toBeDefined();
    expect(screen.queryByRole("link", { name: /event/ })).toBeNull();
    expect(screen.getByRole("checkbox", { name: /Kenya/ })).toBeDefined();
  });
});
