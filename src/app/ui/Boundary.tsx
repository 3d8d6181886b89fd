// A part of the page that may fail without taking the rest along.

import { Component, type ReactNode } from "react";

interface Props {
  /** Shown in the part's place; null for one that is only an ornament. */
  readonly message: string | null;
  readonly children: ReactNode;
}

export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    const { message, children } = this.props;
    if (!this.state.failed) return children;
    return message && <p role="alert">{message}</p>;
  }
}
