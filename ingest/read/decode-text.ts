import { toUnicode } from './old-encodings/old-encoding.ts'

export interface DecodedText {
  text: string
  /** Set where the bytes were in an encoding older than Unicode: its name, for a warning. */
  oldEncoding: string | null
}

const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i

/**
 * Text of bytes in whatever encoding they are: by their mark, UTF-8 where valid, else as the page declares, else one of
 * the Vietnamese encodings of one byte (TCVN3, VNI, Windows-1258). Null where the bytes are not text at all.
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const marked = decodeMarked(bytes)
  if (marked !== null) return { text: marked, oldEncoding: null }
  if (bytes.includes(0)) return null
  const unicode = decodeStrictly(bytes, 'utf-8')
  if (unicode !== null) return { text: unicode, oldEncoding: null }
  const declared = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)))?.[1]
  return decodeOld(bytes, declared ?? null)
}

function decodeMarked(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return decodeStrictly(bytes, 'utf-8')
  if (first === 0xff && second === 0xfe) return decodeStrictly(bytes, 'utf-16le')
  if (first === 0xfe && second === 0xff) return decodeStrictly(bytes, 'utf-16be')
  return null
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

function decodeOld(bytes: Uint8Array, declared: string | null): DecodedText {
  const western = new TextDecoder('windows-1252').decode(bytes)
  const converted = toUnicode(western)
  if (converted !== null) return { text: converted.text, oldEncoding: converted.encoding }
  const encoding = declared !== null && isKnown(declared) ? declared : 'windows-1258'
  return { text: new TextDecoder(encoding).decode(bytes), oldEncoding: encoding }
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== 'utf-8'
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
