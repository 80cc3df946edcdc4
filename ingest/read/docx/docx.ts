import type { Element } from '@xmldom/xmldom'
import type { ReadDocument, Refusal } from '../blocks.ts'
import { recogniseOldEncoding } from '../old-encodings/old-encoding.ts'
import { REFUSALS } from '../refusals.ts'
import { attribute, child, children, openOffice, parseXml } from '../xml.ts'
import { BodyReader } from './body.ts'
import { dropLooks } from './drop-looks.ts'
import { Numbering } from './numbering.ts'
import { ParagraphReader } from './paragraph-text.ts'
import { Styles } from './styles.ts'
import { warnOfUnseen } from './unseen-text.ts'

const PARTS = /^word\/(document|styles|numbering|footnotes|endnotes)\d*\.xml$/

/** Reads a Word file: automatic labels as text, tables with merged cells repeated, footnotes, text boxes. */
export function readDocx(bytes: Uint8Array): ReadDocument | Refusal {
  const opened = openOffice(bytes, (name) => PARTS.test(name))
  if (opened.kind === 'refused') return opened
  const part = (kind: string): string | undefined =>
    [...opened.parts].find(([name]) => PARTS.exec(name)?.[1] === kind)?.[1]
  const xml = part('document')
  if (xml === undefined) return REFUSALS.brokenZip
  const body = child(child(parseXml(dropLooks(xml)), 'document'), 'body')
  const styles = new Styles(part('styles'))
  const numbering = new Numbering(part('numbering'), styles)
  const encoding = recogniseOldEncoding(body?.textContent ?? '')
  const reader = new BodyReader({
    styles,
    numbering,
    paragraphs: new ParagraphReader(styles, encoding),
    footnotes: notesById(part('footnotes'), 'footnote'),
    endnotes: notesById(part('endnotes'), 'endnote')
  })
  const blocks = reader.blocksOf(body)
  return { kind: 'read', format: 'docx', blocks, pages: null, warnings: [...reader.warnings(), ...warnOfUnseen(xml)] }
}

/** Notes by id; the lines that separate notes from the text are notes too, with a type, and carry no words. */
function notesById(xml: string | undefined, name: string): Map<string, Element> {
  const root = children(xml === undefined ? null : parseXml(xml))[0]
  const notes = children(root, name).filter((note) => /^(?:normal)?$/.test(attribute(note, 'type') ?? ''))
  return new Map(notes.map((note) => [attribute(note, 'id') ?? '', note]))
}
