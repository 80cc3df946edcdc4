import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { ReadOutcome } from '#ingest/read/blocks.ts'
import { parseIsolated } from '#ingest/read/isolate.ts'
import type { Programs } from '#ingest/read/programs.ts'
import { readFile } from '#ingest/read/read.ts'
import { page, pdfOf } from './hand-made-pdf.ts'
import { docxOf, p } from './sources.ts'

const NO_PROGRAMS: Programs = { run: async () => ({ kind: 'missing' }) }

async function refusalOf(name: string, bytes: Uint8Array, programs?: Programs): Promise<string> {
  const outcome: ReadOutcome = await readFile({ name, bytes }, programs)
  if (outcome.kind === 'read') throw new Error('was read')
  expect(outcome.advice).not.toBe('')
  return outcome.reason
}

test('an empty file and a file above the limit are refused', async () => {
  expect(await refusalOf('a.docx', new Uint8Array())).toContain('rỗng')
  expect(await refusalOf('a.pdf', new Uint8Array(100 * 1024 * 1024 + 1))).toContain('100 MB')
})

test('a file is read as what it is, with a warning where its name says otherwise', async () => {
  const outcome = await readFile({ name: 'CV 12.DOC', bytes: docxOf(p('Thông báo')) })
  expect(outcome).toMatchObject({ kind: 'read', format: 'docx' })
  expect(outcome.kind === 'read' && outcome.warnings.join()).toContain('.doc')
})

test('a web page in the place of a PDF is a failed download and refused', async () => {
  expect(await refusalOf('qd.pdf', strToU8('<!doctype html><html><body>Đăng nhập</body></html>'))).toContain(
    'trang web'
  )
})

test('a zip bomb is refused without being inflated whole', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(150 * 1024 * 1024) }, { level: 9 })
  expect(bomb.length).toBeLessThan(1024 * 1024)
  expect(await refusalOf('a.docx', bomb)).toContain('phình')
  const many = Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`word/${index}.xml`, new Uint8Array()]))
  expect(await refusalOf('b.docx', zipSync({ ...many, 'word/document.xml': strToU8('<a/>') }))).toContain('2.000')
})

test('a part that says it is small is stopped where its bytes go beyond the limit, and zips inside are no parts', async () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(150 * 1024 * 1024) }, { level: 9 })
  const view = new DataView(bomb.buffer, bomb.byteOffset, bomb.byteLength)
  const lied = bomb.slice()
  const lie = new DataView(lied.buffer)
  for (let at = 0; at + 28 < lied.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) lie.setUint32(at + 24, 10, true)
    if (view.getUint32(at, true) === 0x04034b50) lie.setUint32(at + 22, 10, true)
  }
  expect(await refusalOf('doi.docx', lied)).toContain('phình')
  const nested = zipSync({ 'a.zip': zipSync({ 'b.zip': zipSync({ 'c.txt': new Uint8Array(9_000_000) }) }) })
  expect(await refusalOf('long.docx', nested)).not.toBe('')
})

test('an entry that is a link leads nowhere: its bytes are no document', async () => {
  const link = zipSync({ 'word/document.xml': [strToU8('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] })
  expect(await refusalOf('lien-ket.docx', link)).not.toContain('root:')
})

test('a PDF that carries a script is read for its words, and the script is no text', async () => {
  const pdf = new TextDecoder().decode(pdfOf([page(['Điều 1. Một điều có thật trong văn bản'])]))
  const scripted = pdf.replace('/Type/Catalog', '/Type/Catalog/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>')
  const outcome = await readFile({ name: 'kich-ban.pdf', bytes: strToU8(scripted) })
  expect(JSON.stringify(outcome)).toContain('Điều 1. Một điều')
  expect(JSON.stringify(outcome)).not.toContain('alert')
})

test('text that nobody can see is told of, white letters on a ground are not', async () => {
  const run = (looks: string) => `<w:p><w:r><w:rPr>${looks}</w:rPr><w:t>Chuyển tiền về số này</w:t></w:r></w:p>`
  const told = async (...parts: string[]) => {
    const outcome = await readFile({ name: 'a.docx', bytes: docxOf(parts.join('')) })
    return outcome.kind === 'read' && outcome.warnings.join().includes('màu trắng')
  }
  expect(await told(p('Thường'), run('<w:color w:val="FFFFFF"/>'))).toBe(true)
  expect(await told(p('Thường'), run('<w:sz w:val="2"/>'))).toBe(true)
  expect(await told(p('Thường', '<w:shd w:fill="1F4E79"/>'), run('<w:color w:val="FFFFFF"/>'))).toBe(false)
  expect(await told(run('<w:color w:val="FF0000"/><w:sz w:val="28"/>'))).toBe(false)
})

test('XML with a DTD or entities is refused', async () => {
  const laughs =
    '<!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;">]><w:document xmlns:w="w"><w:body>&c;</w:body></w:document>'
  expect(await refusalOf('a.docx', zipSync({ 'word/document.xml': strToU8(laughs) }))).toContain('DTD')
})

test('broken bytes of every kind are refused with a reason, never thrown', async () => {
  const docx = docxOf(p('Một văn bản'))
  const pdf = pdfOf([page(['Một văn bản'])])
  const broken: [string, Uint8Array][] = [
    ['cut.docx', docx.subarray(0, docx.length - 30)],
    ['malformed.docx', zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') })],
    ['head.pdf', strToU8('%PDF-1.7\nkhông có gì')],
    ['cut.pdf', pdf.subarray(0, 300)],
    ['binary.txt', Uint8Array.from([1, 2, 0, 3, 4])],
    ['blank.txt', strToU8('  \n\n ')],
    ['archive.zip', zipSync({ 'a.txt': strToU8('a') })],
    ['old.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
    ['archive.rar', strToU8('Rar!....')]
  ]
  for (const [name, bytes] of broken) expect(await refusalOf(name, bytes), name).not.toBe('')
})

test('a file with a password says so', async () => {
  const stream = Buffer.from('EncryptedPackage', 'utf16le')
  const encrypted = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...stream])
  expect(await refusalOf('mat.docx', encrypted)).toContain('mật khẩu')
  const pdf = new TextDecoder().decode(pdfOf([page(['Một văn bản'])]))
  const key = '00'.repeat(32)
  const locked = pdf.replace('/Root', `/Encrypt<</Filter/Standard/V 1/R 2/O<${key}>/U<${key}>/P -4>>/ID[<00><00>]/Root`)
  expect(await refusalOf('mat.pdf', strToU8(locked))).toContain('mật khẩu')
})

test('a PDF of more than 2,000 pages is refused', async () => {
  const pdf = pdfOf(Array.from({ length: 2_001 }, () => ({ pieces: [] })))
  expect(await refusalOf('dai.pdf', pdf)).toContain('2000 trang')
})

test('without the programs that read them, scans and old Word files are refused with advice', async () => {
  const scan = pdfOf([{ pieces: [{ x: 300, y: 800, text: 'Người ký: Cổng thông tin' }], scanned: true }])
  expect(await refusalOf('quet.pdf', scan, NO_PROGRAMS)).toContain('ảnh quét')
  expect(await refusalOf('cu.rtf', strToU8('{\\rtf1 Van ban}'), NO_PROGRAMS)).toContain('LibreOffice')
  expect(await refusalOf('anh.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), NO_PROGRAMS)).toContain('ảnh chụp')
})

test('LibreOffice that does not run is not held against the file, one that cannot load it is', async () => {
  const rtf = { name: 'cu.rtf', bytes: strToU8('{\\rtf1 Van ban}') }
  const endedWith = (code: number): Programs => ({
    run: async () => ({ kind: 'ended', code, output: '', complaint: 'Error: source file could not be loaded' })
  })
  expect(await readFile(rtf, endedWith(77))).toMatchObject({ kind: 'refused', passing: true })
  expect(await readFile(rtf, endedWith(0))).not.toHaveProperty('passing')
})

test('a few scanned pages among readable ones are named and the rest is read', async () => {
  const text = page(Array.from({ length: 20 }, (_, index) => `${index + 1}. Nội dung của một khoản trong văn bản này`))
  const outcome = await readFile(
    { name: 'a.pdf', bytes: pdfOf([text, { pieces: [], scanned: true }, text]) },
    NO_PROGRAMS
  )
  expect(outcome.kind === 'read' && outcome.warnings.join()).toContain('Trang 2 là ảnh quét')
})

test('a parser that does not end is stopped, and the next file is read', async () => {
  const slow = pdfOf(Array.from({ length: 500 }, () => page(Array.from({ length: 40 }, () => 'Nội dung'))))
  expect(await parseIsolated({ format: 'pdf', bytes: slow }, 5)).toEqual({ kind: 'timed_out' })
  expect(await readFile({ name: 'a.txt', bytes: strToU8('Một dòng') })).toMatchObject({ kind: 'read' })
})

test('a table of contents is left out, so that its entries are not taken for provisions', async () => {
  const entries = [1, 2, 3].map((number) => `Điều ${number}. Tên điều ........ ${number + 1}`)
  const outcome = await readFile({ name: 'a.txt', bytes: strToU8([...entries, 'Điều 1. Tên điều'].join('\n\n')) })
  expect(outcome).toMatchObject({ kind: 'read', blocks: [{ text: 'Điều 1. Tên điều' }] })
})
