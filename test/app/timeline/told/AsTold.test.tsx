import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { AsTold } from "#app/timeline/told/AsTold.tsx";
import { show } from "#app/view/select.ts";
import { useView } from "#app/view/useView.ts";
import type { Corpus } from "#model/corpus.ts";
import { corpus } from "../../corpus.ts";

afterEach(cleanup);

/** The page draws it once it is near what is seen, which jsdom does not know. */
function Drawn({ of }: { readonly of: Corpus }) {
  return <AsTold shown={show(of, useView())} />;
}

function open(path: string, of: Corpus = corpus) {
  history.replaceState(null, "", `/${path}`);
  render(<Drawn of={of} />);
  return userEvent.setup();
}

async function rows(): Promise<readonly HTMLElement[]> {
  const stage = await screen.findByRole("group", { name: /as told$/ });
  return within(stage).getAllByRole("link");
}

const dated = corpus.events.filter(({ when }) => when !== null);

describe("<AsTold>", () => {
  it("lists the dated events in order of telling, each with what its step does", async () => {
    open("?lanes=told");
    const names = (await rows()).map((row) => row.getAttribute("aria-label"));
    expect(names).toHaveLength(dated.length);
    expect(names[0]).toMatch(/^Headline, “.*Event \d\.$/);
    expect(names.some((name) => name?.endsWith("goes back."))).toBe(true);
  });

  it("says how the story jumps", async () => {
    open("?lanes=told");
    await rows();
    expect(screen.getByText(/^The story goes back in time/)).toBeTruthy();
  });

  it("selects by a press", async () => {
    const user = open("?lanes=told");
    const [first] = await rows();
    if (!first) throw new Error("test: no rows");
    await user.click(first);
    expect(location.search).toBe("?lanes=told");
    expect(location.pathname).toMatch(/^\/event\//);
    const [again] = await rows();
    expect(again?.getAttribute("aria-current")).toBe("true");
  });

  it("walks in order of telling with Up and Down, of happening with Left and Right", async () => {
    const user = open("?lanes=told");
    const all = await rows();
    const current = () => all.findIndex((row) => row.getAttribute("aria-current") === "true");
    const press = async (key: string, at: number) => {
      await user.keyboard(`{${key}}`);
      await waitFor(() => expect(current()).toBe(at));
    };
    screen.getByRole("group", { name: /as told$/ }).focus();
    await press("ArrowDown", 0);
    await press("ArrowDown", 1);
    await press("ArrowUp", 0);
    await press("End", all.length - 1);
    const numbers = all.map((row) => Number(row.querySelector("[data-plate]")?.textContent));
    const last = numbers.at(-1) ?? 0; // 1 here: the article ends with what came first
    await press("ArrowRight", numbers.indexOf(last + 1));
    await press("ArrowLeft", all.length - 1);
    await press("Home", 0);
  });

  it("leads back to the lanes", async () => {
    const user = open("?lanes=told");
    await rows();
    await user.click(screen.getByRole("link", { name: "Lanes by kind" }));
    expect(location.search).toBe("");
  });

  it("says so where no event has a date", () => {
    const undated = corpus.events.map((event) => ({ ...event, when: null, number: null }));
    open("?lanes=told", { ...corpus, events: undated });
    expect(screen.getByText(/^Nothing to draw/)).toBeTruthy();
    expect(screen.queryByRole("group", { name: /as told$/ })).toBeNull();
  });
});
