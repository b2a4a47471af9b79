/** How long the reader must pause before the page is asked again, in milliseconds. */
const pause = 200;

/**
 * Shows what the set points lead to while they are typed: the outcome of the server's page at the new address takes
 * the place of the shown one. Without script the same form leads to that page.
 */
export function simulateAtOnce(): void {
  const form = document.querySelector<HTMLFormElement>('[data-simulation-form]');
  if (!form) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = new AbortController();

  const show = async () => {
    asked.abort();
    asked = new AbortController();
    const address = toAddress(form);
    try {
      const answer = await fetch(address, { signal: asked.signal });
      if (!answer.ok) throw new Error('no page');
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const [shown, next] = [document, page].map((from) => from.querySelector('[data-simulation-outcome]'));
      if (!shown || !next) throw new Error('no outcome');
      shown.replaceChildren(...next.childNodes);
      history.replaceState(history.state, '', address);
    } catch {
      // a newer question takes over from an aborted one; the button still leads to the page itself
    }
  };
  const onInput = () => {
    clearTimeout(timer);
    if (form.checkValidity()) timer = setTimeout(show, pause);
  };
  form.addEventListener('input', onInput);
}

/** The address of the form, without the points that are the real ones. */
function toAddress(form: HTMLFormElement): URL {
  const address = new URL(form.action);
  for (const [name, value] of new FormData(form)) {
    const field = form.elements.namedItem(name);
    const real = field instanceof HTMLInputElement ? field.dataset.real : undefined;
    if (value && real !== value) {
      address.searchParams.set(name, String(value));
    }
  }
  return address;
}
