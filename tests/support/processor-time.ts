/**
 * The time that the processor worked for this process between two calls, in milliseconds: unlike the time on the clock, it
 * does not grow when the machine does other things as well.
 */
export function startProcessorTime(): () => number {
  const start = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
}
