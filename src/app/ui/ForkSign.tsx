// Sources differ: a stem with two branches. It is no doubt, which is drawn as dots.

export function ForkSign() {
  return (
    <svg className="fork" width="13" height="12" viewBox="0 0 13 12" aria-hidden="true">
      <path d="M0 6H4L7 1.5H13M4 6 7 10.5H13" fill="none" stroke="currentColor" strokeWidth="1.7" />
    </svg>
  );
}
