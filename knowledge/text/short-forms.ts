import { stripMarks } from './fold.ts'
import { SHORT_FORMS } from './short-form-list.ts'

/** One thing a short form may stand for. */
export interface FullForm {
  words: readonly string[]
  /** A kind of document, which people name with its number: `tt 29` is a thông tư, `tt mới nhất` hardly. */
  takesNumber: boolean
  /** A word of address or of stress, which typed for short says nothing of the subject. */
  silent: boolean
}

/** The full forms of every short form; a form typed without its marks is looked up too where it is no other form. */
const table = readTable(SHORT_FORMS)

function readTable(text: string): ReadonlyMap<string, readonly FullForm[]> {
  const forms = new Map<string, FullForm[]>()
  for (const line of text.trim().split('\n')) {
    const [shorts = '', fulls = ''] = line.split(' = ')
    const readings = fulls.split(' | ').map(fullForm)
    for (const short of shorts.split(' ')) forms.set(short, readings)
  }
  for (const [short, readings] of [...forms]) {
    const bare = stripMarks(short)
    if (!forms.has(bare)) forms.set(bare, readings)
  }
  return forms
}

function fullForm(text: string): FullForm {
  const [words = '', sign] = text.split(/ (?=[#~])/)
  return { words: words.split(' '), takesNumber: sign === '#', silent: sign === '~' }
}

/** What a lower-case word may be short for, the likeliest first; empty where it is no short form. */
export function fullForms(word: string): readonly FullForm[] {
  return table.get(word) ?? table.get(word.replace(/^dd/, 'đ')) ?? []
}
