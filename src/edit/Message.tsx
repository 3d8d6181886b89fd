// A message that was written for the terminal, which has what is to be typed between backticks.

export function Message({ text }: { readonly text: string }) {
  return text.split("`").map((part, at) =>
    // oxlint-disable-next-line react/no-array-index-key -- nothing but its place tells one part from another
    at % 2 === 0 ? part : <code key={at}>{part}</code>,
  );
}
