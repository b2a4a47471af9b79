import { commandLine, identityOf, isRunning, parentOf } from '../db/embedded/processes.ts';

/** The npm and tsx processes that called this command. */
function callers(): string[] {
  const found: string[] = [];
  let pid = parentOf(process.pid);
  for (let generation = 0; pid && generation < 4; generation += 1) {
    if (/^npm |npm-cli\.js|\btsx(\/dist\/cli\.mjs)? /.test(commandLine(pid) ?? ''))
      found.push(identityOf(pid));
    pid = parentOf(pid);
  }
  return found;
}

/**
 * Calls back when a process that called this command is gone. npm and tsx stand between the operator and
 * the command; a kill -9 of one of them would otherwise leave the site running with nobody to stop it.
 */
export function onCallerGone(callback: () => void): void {
  const watched = callers();
  const timer = setInterval(() => {
    if (watched.every(isRunning)) return;
    clearInterval(timer);
    callback();
  }, 500);
  timer.unref();
}
