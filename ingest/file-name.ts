import type { IncomingHttpHeaders } from 'node:http'
import { extname } from 'node:path'

const ENDINGS: Record<string, string> = {
  'application/pdf': '.pdf',
  'application/msword': '.doc',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'application/xhtml+xml': '.html',
  'text/html': '.html',
  'text/markdown': '.md',
  'text/plain': '.txt',
  'image/jpeg': '.jpg',
  'image/png': '.png'
}

/** Longest name kept, in characters: three bytes each must fit the 255 bytes of a file name. */
const LONGEST = 80

/** A plain file name for something fetched: the server's own, else the last step of the path; ending by its type. */
export function fileName(url: URL, headers: IncomingHttpHeaders): string {
  const type = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  const ending = ENDINGS[type] ?? ''
  const name = plain(disposition(headers['content-disposition'] ?? '') ?? lastStep(url)) || plain(url.hostname)
  const known = Object.values(ENDINGS).includes(extname(name).toLowerCase())
  return known || ending === '' ? name : name.slice(0, LONGEST) + ending
}

function disposition(header: string): string | null {
  const encoded = /filename\*\s*=\s*utf-8''([^;]+)/i.exec(header)?.[1]
  if (encoded !== undefined) return decode(encoded.trim())
  const quoted = /filename\s*=\s*(?:"([^"]*)"|([^;]+))/i.exec(header)
  return quoted?.[1] ?? quoted?.[2]?.trim() ?? null
}

function lastStep(url: URL): string {
  return decode(url.pathname.split('/').findLast((step) => step !== '') ?? '')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Without path steps, control and invisible characters, and without dots that would hide it. */
function plain(name: string): string {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const clean = last.replace(/[\p{Cc}\p{Cf}]/gu, '').replace(/^[.\s]+|\s+$/g, '')
  const ending = extname(clean).slice(0, 8)
  return clean.length <= LONGEST ? clean : clean.slice(0, LONGEST - ending.length) + ending
}
