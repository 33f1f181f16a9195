/** How many files and connections a process may have open at one time, as the system says it. */

/** Connections, the files of a graph and of the program itself come to some hundreds. */
export const leastOpenFiles = 1_024;

/** Infinity where there is no limit, or none that is known. */
export function mostOpenFiles(): number {
  const { userLimits } = process.report.getReport() as { userLimits?: { open_files?: { soft?: unknown } } };
  const soft = userLimits?.open_files?.soft;
  return typeof soft === 'number' ? soft : Number.POSITIVE_INFINITY;
}
