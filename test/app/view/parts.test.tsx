import { cleanup, render } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, describe, expect, it } from "vitest";
import { createParts } from "#app/view/parts.ts";

afterEach(cleanup);

const rows = createParts<HTMLElement>();

function Rows({ of }: { readonly of: readonly string[] }) {
  return of.map((row) => {
    const [id = ""] = row.split(" ");
    return (
      <p key={row} ref={rows.ref(id)}>
        {row}
      </p>
    );
  });
}

const textsOf = (id?: string) => rows.all(id).map((row) => row.textContent);

describe("createParts()", () => {
  it("finds what is mounted, by its id", () => {
    render(<Rows of={["e-visit", "e-talks"]} />);
    expect(rows.one("e-talks")?.textContent).toBe("e-talks");
    expect(textsOf()).toEqual(["e-visit", "e-talks"]);
  });

  it("finds several of one id", () => {
    render(<Rows of={["e-visit 1", "e-visit 2", "e-talks"]} />);
    expect(textsOf("e-visit")).toEqual(["e-visit 1", "e-visit 2"]);
  });

  it("has the rest when one of an id is gone", () => {
    const { rerender } = render(<Rows of={["e-visit 1", "e-visit 2"]} />);
    rerender(<Rows of={["e-visit 2"]} />);
    expect(textsOf("e-visit")).toEqual(["e-visit 2"]);
  });

  it("has the new one where another of its id takes its place", () => {
    const { rerender } = render(<Rows of={["e-visit 1"]} />);
    rerender(<Rows of={["e-visit 2"]} />);
    expect(textsOf("e-visit")).toEqual(["e-visit 2"]);
  });

  it("holds what is added by hand until it is removed", () => {
    const row = document.createElement("p");
    const remove = rows.add(row, "e-visit");
    expect(rows.all("e-visit")).toEqual([row]);
    remove();
    expect(rows.all()).toEqual([]);
  });

  it("attaches nothing anew when a part is drawn again", () => {
    expect(rows.ref("e-visit")).toBe(rows.ref("e-visit"));
    expect(rows.ref("e-visit")).not.toBe(rows.ref("e-talks"));
  });

  it("does not find what is unmounted, or was never there", () => {
    render(<Rows of={["e-visit"]} />).unmount();
    expect(rows.one("e-visit")).toBeNull();
    expect(rows.one("e-talks")).toBeNull();
    expect(rows.all()).toEqual([]);
  });

  it("holds nothing of a page that is rendered on the server", () => {
    expect(renderToString(<Rows of={["e-visit"]} />)).toContain("e-visit");
    expect(rows.all()).toEqual([]);
  });

  it("keeps kinds apart", () => {
    render(<Rows of={["e-visit"]} />);
    expect(createParts<HTMLElement>().one("e-visit")).toBeNull();
  });
});
