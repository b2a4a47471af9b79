/** Draws the interactive chart in the place of the server's picture when the reader comes to it. */
export function exploreComparison(): void {
  const place = document.querySelector('[data-explorer]');
  const [picture, facts, room] = place?.children ?? [];
  if (!place || !facts || !(picture instanceof HTMLElement) || !room) return;
  // the picture stays where the chart cannot be fetched, and comes back where it cannot be drawn
  const keepPicture = () => {
    picture.hidden = false;
    place.classList.remove('explorer');
  };
  const draw = async () => {
    const { drawCompareChart } = await import('./draw-compare-chart');
    drawCompareChart(room, JSON.parse(facts.textContent ?? ''), keepPicture);
    picture.hidden = true;
  };
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    draw().catch(keepPicture);
  });
  observer.observe(place);
}
