import { render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { Boundary } from "#app/ui/Boundary.tsx";
import { useCode } from "#app/ui/useCode.ts";

function Part({ load }: { readonly load: () => Promise<string> }) {
  const code = useCode(load);
  return <p>{code ?? "nothing yet"}</p>;
}

describe("useCode(load)", () => {
  it("gives what was loaded, and null until then", async () => {
    const load = async () => "the part";
    render(<Part load={load} />);
    expect(screen.getByText("nothing yet")).toBeDefined();
    expect(await screen.findByText("the part")).toBeDefined();
  });

  it("leaves what cannot be loaded to the boundary", async () => {
    const silence = vi.spyOn(console, "error").mockReturnValue();
    const load = async (): Promise<string> => {
      throw new Error("gone");
    };
    render(
      <Boundary message="It could not be loaded.">
        <Part load={load} />
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
    const load = () => late;
    const { unmount, container } = render(<Part load={load} />);
    unmount();
    come("too late");
    await late;
    expect(container.textContent).toBe("");
  });
});
