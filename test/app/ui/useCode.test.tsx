import { render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Boundary } from "#app/ui/Boundary.tsx";
import { type Later, later, useCode } from "#app/ui/useCode.ts";

function Part({ part }: { readonly part: Later<string> }) {
  const code = useCode(part);
  return <p>{code ?? "nothing yet"}</p>;
}

describe("useCode(part)", () => {
  it("gives what was loaded, and null until then", async () => {
    const part = later(async () => "the part");
    render(<Part part={part} />);
    expect(screen.getByText("nothing yet")).toBeDefined();
    expect(await screen.findByText("the part")).toBeDefined();
  });

  it("gives at once what was loaded before", async () => {
    const part = later(async () => "the part");
    await part.load();
    render(<Part part={part} />);
    expect(screen.queryByText("nothing yet")).toBeNull();
  });

  it("leaves what cannot be loaded to the boundary", async () => {
    const silence = vi.spyOn(console, "error").mockReturnValue();
    const part = later(async (): Promise<string> => {
      throw new Error("gone");
    });
    render(
      <Boundary message="It could not be loaded.">
        <Part part={part} />
      </Boundary>,
    );
    expect(await screen.findByRole("alert")).toHaveProperty(
      "textContent",
      "It could not be loaded.",
    );
    silence.mockRestore();
  });

  it("does not draw what comes after it has gone", async () => {
    let come: (code: string) => void = () => {};
    const late = new Promise<string>((resolve) => {
      come = resolve;
    });
    const { unmount, container } = render(<Part part={later(() => late)} />);
    unmount();
    come("too late");
    await late;
    expect(container.textContent).toBe("");
  });
});
