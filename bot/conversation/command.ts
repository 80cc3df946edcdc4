import type { Button } from '#bot/message.ts'
import type { Level } from '#knowledge/provision.ts'
import { fold } from '#knowledge/text/fold.ts'
import type { Memory } from './memory.ts'
import { label } from './replies.ts'

/** What may be asked of the reply given last, by a button or in words. */
export type Command =
  /** `passage` is null where nothing was shown that could be meant. */
  | { kind: 'full_text'; passage: string | null }
  /** `level` is the one said, "điều sau"; absent where that of what was shown is meant. */
  | { kind: 'previous' | 'next'; passage: string | null; level?: Level }
  | { kind: 'tell_me' }

const WAYS: [Exclude<Command['kind'], 'tell_me'>, string][] = [
  [
    'full_text',
    '(?:cho (?:toi|em|minh) )?(?:(?:xem |doc )?(?:toan van|nguyen van|day du|chi tiet|toan bo)(?: dieu khoan| van ban| quy dinh)?|(?:xem|doc) (?:het|tat ca))'
  ],
  ['previous', '(?:xem )?(?:dieu|khoan|muc|diem|doan) (?:truoc|lien truoc|phia truoc)(?: do)?'],
  [
    'next',
    '(?:xem )?(?:dieu|khoan|muc|diem|doan) (?:sau|tiep|tiep theo|ke tiep|lien sau)(?: do)?|(?:(?:cho )?(?:toi |em |minh )?(?:xem|doc) )?tiep(?: theo| tuc)?'
  ]
]
const POLITE = '(?: (?:a|ah|ad|nhe|di|voi|giup|giup toi|duoc khong))*'
const PASSAGE = /\s([a-z\d][a-z\d-]*\/[a-z\d.~-]+)$/
const READERS = WAYS.map(([kind, words]) => ({ kind, pattern: new RegExp(`^(?:${words})${POLITE}$`) }))
const TELL_ME =
  /^(?:baotoi|(?:hay |xin |nho )?(?:bao|nhan|thong bao)(?: lai)?(?: cho)? ?(?:toi|em|minh)?(?: biet)? (?:khi|luc) (?:nao )?(?:co|da co)(?: cau)? tra loi)(?: (?:a|nhe|voi))*$/

/** A command in a cleaned message, or null. Without a passage of its own it means the one shown last. */
export function readCommand(text: string, memory: Memory): Command | null {
  const folded = fold(text).replace(/[.!?]+$/, '')
  const words = folded
    .replace(PASSAGE, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  if (TELL_ME.test(words)) return { kind: 'tell_me' }
  const passage = PASSAGE.exec(folded)?.[1] ?? memory.shown
  const way = READERS.find(({ pattern }) => pattern.test(words))
  if (!way) return null
  const level = SAID_LEVEL[/(?:dieu|khoan|diem)(?= )/.exec(words)?.[0] ?? '']
  return way.kind === 'full_text' || level === undefined
    ? { kind: way.kind, passage }
    : { kind: way.kind, passage, level }
}

const SAID_LEVEL: Partial<Record<string, Level>> = { dieu: 'dieu', khoan: 'khoan', diem: 'diem' }

export const buttons = {
  fullText: (passage: string): Button => withPassage(label.fullText, passage),
  /** To the neighbours of a passage at its own level. */
  previous: (passage: string, level: Level | undefined): Button => withPassage(label.previous(level), passage),
  next: (passage: string, level: Level | undefined): Button => withPassage(label.next(level), passage),
  tellMe: { label: label.tellMe, payload: 'BAOTOI' } satisfies Button,
  person: { label: label.person, payload: 'CANBO' } satisfies Button
}

function withPassage(words: string, passage: string): Button {
  return { label: words, payload: `${words} ${passage}` }
}

/** Of what was offered, the provisions named by number. */
export function namedByNumber(offered: readonly Button[]): Button[] {
  const labels = new Set(offered.map((_, at) => label.readNumber(at + 1)))
  return offered.filter((button) => labels.has(button.label))
}

/** The button that shows the provision named with this number. */
export function readNumber(place: number, passage: string): Button {
  return { label: label.readNumber(place), payload: buttons.fullText(passage).payload }
}
