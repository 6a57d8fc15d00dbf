/** A half-open range of UTF-16 offsets: `start` is in it, `end` is not. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether `offset` lies in `span` or at either edge of it, where a cursor would touch it. */
export const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** Whether `inner` lies wholly in `outer`. */
export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The same span `by` units further on. */
export const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** Whether one lies in the other, crosses it or touches it. */
export const meets = (one: Span, other: Span): boolean => touches(one, other.start) || touches(other, one.start);

/** The span of something that has more to it. */
export const spanOf = ({ start, end }: Span): Span => ({ start, end });
