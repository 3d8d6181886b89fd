// A part of the page that may fail without taking the rest along.

import { Component, type ReactNode } from "react";

interface Props {
  /** Shown in the part's place. */
  readonly message: string;
  readonly children: ReactNode;
}

export class Boundary extends Component<Props, { readonly failed: boolean }> {
  override readonly state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? <p role="alert">{this.props.message}</p> : this.props.children;
  }
}
