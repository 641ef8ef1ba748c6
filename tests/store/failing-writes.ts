import { execFileSync } from 'node:child_process';

/** Whether this machine has the program `prlimit` of util-linux. */
export function canFailWrites(): boolean {
  try {
    return execFileSync('prlimit', ['--version'], { encoding: 'utf8' }).includes('util-linux');
  } catch {
    return false;
  }
}

/** Lets every write to a file fail in a process that runs, as on a broken disk, or lets them be done again. */
export function setWritesFail(pid: number, areFailing: boolean): void {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${areFailing ? '0' : 'unlimited'}:`]);
}
