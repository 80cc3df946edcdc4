import { type OfficeHours, readOfficeHours } from './review/office-hours.ts'

/** What a commune sets about its staff at the desk. */
export interface Desk {
  hours: OfficeHours
  /** How long the bot says nothing in a conversation after staff wrote there by hand, on the platform's own page. */
  silenceMs: number
}

export const OFFICE_HOURS = 'T2-T6 7:30-11:30, 13:30-17:00'
export const SILENCE_MINUTES = 30

/** The desk as it is where nothing is configured. */
export const defaultDesk: Desk = {
  hours: readOfficeHours(OFFICE_HOURS) ?? new Map(),
  silenceMs: SILENCE_MINUTES * 60_000
}
