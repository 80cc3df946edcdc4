import type { ColumnType } from 'kysely'

/** Milliseconds since 1970. `0` as a due time means "at once", whatever the clock says. */
export type Instant = number
/** What the database numbers itself, in the order of arrival. */
export type Sequence = ColumnType<number, never, never>
