import { createHash } from 'node:crypto'
import type { Passage } from '../passage.ts'

/** What of a passage is embedded: its words below the headings and the title that give them their meaning. */
export function passageText({ trail, text }: Pick<Passage, 'trail' | 'text'>, title: string): string {
  return [title, ...trail, text].filter((part) => part !== '').join('\n')
}

/** Tells whether a vector was made of this very text. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url')
}
