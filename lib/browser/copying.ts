/** Lets each button copy its text, or that of the element before it, where the browser allows copying. */
export function offerCopies(): void {
  if (!navigator.clipboard) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copied]')) {
    const { copy, copied = '' } = button.dataset;
    const status = button.nextElementSibling;
    button.hidden = false;
    button.addEventListener('click', () =>
      navigator.clipboard.writeText(copy ?? button.previousElementSibling?.textContent ?? '').then(
        () => {
          button.textContent = copied;
          if (status) status.textContent = copied;
        },
        () => {
          button.hidden = true;
        },
      ),
    );
  }
}
