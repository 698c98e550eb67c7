/** The moment of the build; SOURCE_DATE_EPOCH (in seconds) fixes it, so that builds can be repeated. */
export function buildTime(): Date {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH);
  return Number.isFinite(epoch) && process.env.SOURCE_DATE_EPOCH
    ? new Date(epoch * 1000)
    : new Date();
}
