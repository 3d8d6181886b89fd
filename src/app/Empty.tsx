// The page of a site without articles.

export function Empty() {
  return (
    <section className="notice" aria-labelledby="notice-title">
      <h1 id="notice-title">No articles yet</h1>
      <p>
        Put a news article as a text file into <code>seeds/</code>. Its events will appear here,
        each with the words that support it.
      </p>
    </section>
  );
}
