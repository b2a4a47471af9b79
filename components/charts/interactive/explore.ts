/** Draws the interactive chart in the place of the server's picture when the reader comes to it. */
export function exploreComparison(): void {
  const place = document.querySelector('[data-explorer]');
  const [picture, facts, room] = place?.children ?? [];
  if (!place || !facts || !(picture instanceof HTMLElement) || !room) return;
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    // if the chart cannot be fetched, the picture stays
    import('./draw-compare-chart').then(
      ({ drawCompareChart }) => {
        picture.hidden = true;
        drawCompareChart(room, JSON.parse(facts.textContent ?? ''));
      },
      () => {},
    );
  });
  observer.observe(place);
}
