const oldest = [20, 19];

/** One sentence when this Node is too old, else nothing. Plain JavaScript: it has to run on the Node it refuses. */
export const nodeTooOld = (version = process.versions.node) => {
  const [major, minor] = version.split('.').map(Number);
  const fits = major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
  return fits
    ? undefined
    : `IPMO Hub needs Node ${oldest.join('.')} or newer; this is ${version}. Install it from https://nodejs.org and try again.`;
};
