// Opens what the events can be narrowed to.

import { finderCode } from "./finderCode.ts";

interface Props {
  readonly open: boolean;
  /** Whether the view is narrowed. */
  readonly narrowed: boolean;
  readonly onPress: () => void;
}

export function ChoicesButton({ open, narrowed, onPress }: Props) {
  return (
    <button
      type="button"
      className="tool"
      aria-expanded={open}
      data-narrowed={narrowed || undefined}
      onPointerEnter={() => void finderCode.load().catch(() => null)}
      onClick={onPress}
    >
      Who, where, what
    </button>
  );
}
