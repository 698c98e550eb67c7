const two = (part: number) => String(Math.trunc(part)).padStart(2, '0');

/** A moment that remembers the offset of the zone it was written in, as Ruby's Time does. */
export class RubyTime {
  /** Milliseconds since 1970 in UTC. */
  readonly epoch: number;
  /** Minutes east of UTC. */
  readonly offset: number;
  /** The clock that the moment shows, as if its zone were UTC. */
  readonly clock: Date;

  constructor(epoch: number, offset = 0) {
    this.epoch = epoch;
    this.offset = offset;
    this.clock = new Date(epoch + offset * 60_000);
  }

  /** Its zone as `+02:00`, with another sign or none between hours and minutes. */
  zone(separator = ''): string {
    const minutes = Math.abs(this.offset);
    return `${this.offset < 0 ? '-' : '+'}${two(minutes / 60)}${separator}${two(minutes % 60)}`;
  }

  /** The same moment in the site's zone. */
  inUtc(): RubyTime {
    return this.offset === 0 ? this : new RubyTime(this.epoch);
  }
}
