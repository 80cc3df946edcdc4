import { createHash, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { AttachmentKind } from '../message.ts'

/** Parses JSON; integers too large for a double become strings, so no id loses a digit. `undefined`: no JSON. */
export function readJson(text: string): unknown {
  try {
    // looking at every value takes far longer than parsing, and there is hardly ever a reason
    return text.length > SHORT || LONG_NUMBER.test(text) ? JSON.parse(text, keepDigits) : JSON.parse(text)
  } catch (error) {
    // RangeError: nested too deeply to walk.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined
    throw error
  }
}

/** In so few characters nothing is nested too deeply to walk. */
const SHORT = 4000
/** A number of so many digits that it may not fit, perhaps inside a string. */
const LONG_NUMBER = /[[:,]\s*-?\d{16}/

function keepDigits(_key: string, value: unknown, context?: { source: string }): unknown {
  if (typeof value !== 'number' || Number.isSafeInteger(value)) return value
  return context && /^-?\d+$/.test(context.source) ? context.source : value
}

/** A platform's id of a person, page or message: printable ASCII, always text, also when it came as a JSON number. */
export const wireId = z
  .union([z.string(), z.int().nonnegative().transform(String)])
  .pipe(z.string().regex(/^[\x21-\x7e]{1,512}$/))

const endOf11Digits = 100_000_000_000

/** Milliseconds since 1970 as text or number; seconds are recognised by their size. */
export const wireTime = z
  .union([z.string().regex(/^\d{1,16}$/), z.number()])
  .transform((value) => Number(value) * (Number(value) < endOf11Digits ? 1000 : 1))
  .pipe(z.number().min(1).max(8.64e15))
  .transform((milliseconds) => new Date(milliseconds))

/** Text a person or an office typed, made safe to store: no NUL (PostgreSQL refuses it), no half of a surrogate pair. */
export const wireText = z.string().transform((text) => text.replaceAll('\0', '').toWellFormed())

/** The platform's name of an event, bounded, so that counters keyed by it stay few and readable. */
export function eventName(name: string | undefined): string {
  return name !== undefined && /^[\w.-]{1,64}$/.test(name) ? name : 'unknown'
}

/** Identifies an event that carries no id of its own; hashed, because its parts name a person. */
export function hashedEventId(...parts: readonly (string | Date)[]): string {
  const texts = parts.map((part) => (part instanceof Date ? part.toISOString() : part))
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 40)
}

const attachmentKinds: ReadonlyMap<string, AttachmentKind> = new Map([
  ['image', 'image'],
  ['gif', 'image'],
  ['audio', 'audio'],
  ['video', 'video'],
  ['reel', 'video'],
  ['file', 'file'],
  ['sticker', 'sticker'],
  ['location', 'location'],
  ['link', 'link'],
  ['fallback', 'link']
])

/** Our word for a platform's attachment type; `other` for a type that came later. */
export function attachmentKind(type: string): AttachmentKind {
  return attachmentKinds.get(type) ?? 'other'
}

/** Compares two digests without telling by the time taken where they differ. */
export function sameDigest(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}
