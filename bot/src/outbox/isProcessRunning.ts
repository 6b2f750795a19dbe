/** Whether a process of this computer has that id. One of somebody else counts as running; so does whatever cannot be told. */
export const isProcessRunning = (pid: number): boolean => {
  try {
    // Signal 0 asks, and sends nothing.
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return !(typeof fault === 'object' && fault !== null && 'code' in fault && fault.code === 'ESRCH');
  }
};
