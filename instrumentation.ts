/** How often a process asks which release is current; a new one is on its pages soon after. */
const pollSeconds = 5;

/** Starts the poll, in the serving process only: every instance finds a new release by itself. */
export function register(): void {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const address = `http://127.0.0.1:${process.env.PORT ?? 3000}/api/ban-du-lieu`;
  setInterval(() => {
    fetch(address, { signal: AbortSignal.timeout(4_000) }).catch(() => {
      // a database or server that does not answer is asked again at the next turn
    });
  }, pollSeconds * 1000).unref();
}
