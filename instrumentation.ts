/** How often a process asks for the current release; its pages show a new one soon after. */
const pollSeconds = 5;

/** Starts the poll in every process that serves, so that each finds a new release without coordination. */
export function register(): void {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const address = `http://127.0.0.1:${process.env.PORT ?? 3000}/api/ban-du-lieu`;
  setInterval(() => {
    fetch(address, { signal: AbortSignal.timeout(4_000) }).catch(() => {
      // asked again at the next turn
    });
  }, pollSeconds * 1000).unref();
}
