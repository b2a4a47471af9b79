/** The sign for a missing figure, where words beside it give the reason. */
export const Dash = () => (
  <span className="text-soft" aria-hidden="true">
    –
  </span>
);
