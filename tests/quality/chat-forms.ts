import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** How people shorten words in messages: the short forms of each full form, as often as published lists name them. */
export type ChatForms = ReadonlyMap<string, readonly string[]>

const MOST_SYLLABLES = 4

/**
 * Turns the published lists of teencode and abbreviations round (short → full becomes full → short forms). They are
 * read where they lie, at measuring time only: the product's own tables must not have seen them.
 */
export function readChatForms(lexicon: string): ChatForms {
  const forms = new Map<string, string[]>()
  const add = (short: string, full: string) => {
    const [key, form] = [full.trim().toLowerCase().normalize('NFC'), short.trim().toLowerCase().normalize('NFC')]
    const words = key.split(' ').length
    if (!isForm(form) || form.length >= key.length || words > MOST_SYLLABLES) return
    forms.set(key, [...(forms.get(key) ?? []), form])
  }
  for (const line of lines(join(lexicon, 'teencode_bi-nguyen.txt'))) {
    const [short = '', full = ''] = line.split('\t')
    add(short, full)
  }
  const words = z.record(z.string(), z.array(z.string()))
  const nonStandard = words.parse(JSON.parse(readFileSync(join(lexicon, 'vi-nsw-dict_whelxi.json'), 'utf8')))
  for (const [short, fulls] of Object.entries(nonStandard)) for (const full of fulls) add(short, full)
  for (const line of lines(join(lexicon, 'abbreviations_soe-vinorm.txt'))) {
    const [short = '', fulls = ''] = line.split(':')
    if (short === short.toLowerCase()) for (const full of fulls.split(',')) add(short, full)
  }
  return forms
}

function isForm(form: string): boolean {
  return /^\p{L}{1,8}$/u.test(form)
}

function lines(file: string): string[] {
  return readFileSync(file, 'utf8').split(/\r?\n/).filter(Boolean)
}
