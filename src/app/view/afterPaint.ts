// What can wait until the next frame is painted: the page answers a press first.

/** Calls once the next frame is on its way; the result takes that back. */
export function afterPaint(call: () => void): () => void {
  let task: number | undefined;
  const frame = requestAnimationFrame(() => {
    task = window.setTimeout(call);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
}
