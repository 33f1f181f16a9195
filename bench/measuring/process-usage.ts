/** What a process has used of the processor, and holds in memory, as Linux counts it. */

import { readFileSync } from 'node:fs';

/** Linux tells programs of processor time in hundredths of a second (USER_HZ), on every machine. */
const ticksPerSecond = 100;

/** The milliseconds of processor time that some processes have used since they started. */
export function processorTime(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    // The program's name, in parentheses, may hold spaces; what is counted comes after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return sum + ((Number(fields[11]) + Number(fields[12])) * 1000) / ticksPerSecond;
  }, 0);
}

/** The most memory that a process has held at once, in megabytes. */
export function peakMemory(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024);
}
