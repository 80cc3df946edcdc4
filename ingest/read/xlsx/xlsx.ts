import type { Document, Element } from '@xmldom/xmldom'
import type { Block, ReadDocument, Refusal } from '../blocks.ts'
import { REFUSALS } from '../refusals.ts'
import { attribute, child, children, openOffice, parseXml } from '../xml.ts'
import { NumberFormats, stringText } from './cell-text.ts'
import { readSheet } from './sheet.ts'

const PARTS = /^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+)\.xml$|^xl\/_rels\/workbook\.xml\.rels$/

/** Reads a workbook: each visible sheet as its title lines, its table and its closing lines. */
export function readXlsx(bytes: Uint8Array): ReadDocument | Refusal {
  const opened = openOffice(bytes, (name) => PARTS.test(name))
  if (opened.kind === 'refused') return opened
  const part = (name: string): Document | null => {
    const xml = opened.parts.get(name)
    return xml === undefined ? null : parseXml(xml)
  }
  const workbook = child(part('xl/workbook.xml'), 'workbook')
  if (workbook === undefined) return REFUSALS.brokenZip
  const targets = new Map(
    children(child(part('xl/_rels/workbook.xml.rels'), 'Relationships')).map((each) => [
      attribute(each, 'Id') ?? '',
      partName(attribute(each, 'Target') ?? '')
    ])
  )
  const strings = children(child(part('xl/sharedStrings.xml'), 'sst'), 'si').map(stringText)
  const from1904 = /^(?:1|true)$/.test(attribute(child(workbook, 'workbookPr'), 'date1904') ?? '')
  const formats = new NumberFormats(child(part('xl/styles.xml'), 'styleSheet'), from1904)
  const blocks: Block[] = []
  const warnings: string[] = []
  const sheets = children(child(workbook, 'sheets'), 'sheet')
  for (const sheet of sheets) {
    const name = attribute(sheet, 'name') ?? ''
    if (attribute(sheet, 'state')?.toLowerCase().includes('hidden')) {
      warnings.push(`Trang tính «${name}» đang ẩn nên không được đọc.`)
      continue
    }
    const root = child(part(targets.get(relationOf(sheet)) ?? ''), 'worksheet')
    const read = readSheet(root, strings, formats)
    if (read.blocks.length > 0 && isTelling(name)) blocks.push({ kind: 'heading', text: name, depth: 1, page: null })
    blocks.push(...read.blocks)
    if (read.hidden > 0)
      warnings.push(`Trang tính «${name}» có ${read.hidden} hàng hoặc cột đang ẩn (hoặc bị lọc) không được đọc.`)
  }
  return { kind: 'read', format: 'xlsx', blocks, pages: null, warnings }
}

function relationOf(sheet: Element): string {
  const found = Array.from(sheet.attributes).find((each) => each.localName === 'id' && each.name.includes(':'))
  return found?.value ?? ''
}

function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

/** "Sheet1" is the name no one gave. */
function isTelling(name: string): boolean {
  return !/^(?:Sheet|Trang_?tính|Bảng)\s*\d*$/iu.test(name)
}
