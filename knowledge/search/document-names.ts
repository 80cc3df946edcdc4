import type { DocumentRecord } from '../document.ts'
import { indexTerms, isPair } from '../text/terms.ts'
import { wordKey } from '../text/word-key.ts'

/** The words of what a document is called. */
export interface DocumentNames {
  /** Of its title. */
  title: Uint32Array
  /** Of its kind, number, issuer, period and title. */
  names: Uint32Array
}

const known = new WeakMap<DocumentRecord, DocumentNames>()

/** What a document is called, as its passages are measured against; analysed once for each record. */
export function documentNames(document: DocumentRecord): DocumentNames {
  const analysed = known.get(document) ?? analyse(document)
  known.set(document, analysed)
  return analysed
}

function analyse({ kind, number, issuer, period, title }: DocumentRecord): DocumentNames {
  const others = [kind, number, issuer, period].filter((name) => name !== null).join('\n')
  return { title: keysOf(title), names: keysOf(`${others}\n${title}`) }
}

function keysOf(text: string): Uint32Array {
  const { folded, accented } = indexTerms(text)
  const accents = accented.filter((term) => !isPair(term))
  return Uint32Array.from(
    folded.filter((term) => !isPair(term)),
    (term, at) => wordKey(term, accents[at] ?? term)
  )
}
