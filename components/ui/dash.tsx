/** In the place of a figure that there is none of, where the words beside it say why. */
export const Dash = () => (
  <span className="text-soft" aria-hidden="true">
    –
  </span>
);
