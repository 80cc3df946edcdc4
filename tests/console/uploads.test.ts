import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plainName, wrongKind } from '#bot/console/documents/file-kind.ts'
import type { Report } from '#bot/console/documents/shelf.ts'
import { documentOf } from '../bot/pages-shelf.ts'
import { enter, type House, openConsole, type Person } from './console-fixture.ts'

const FOUND: Report = {
  kind: 'indexed',
  document: documentOf({ id: '77-tb-ubnd', number: '77/TB-UBND', kind: 'Thông báo', title: 'Về dịp hè' }),
  provisions: 3,
  passages: 2,
  warnings: ['Thiếu ngày hiệu lực.'],
  changes: null,
  retimed: []
}

async function send(house: House, person: Person, name: string, content: string | Buffer, more: Buffer[] = []) {
  const page = await person.get('/staff/van-ban')
  const csrf = /name="_csrf" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
  const head = `--x\r\ncontent-disposition: form-data; name="_csrf"\r\n\r\n${csrf}\r\n--x\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: text/plain\r\n\r\n`
  const payload = Buffer.concat([Buffer.from(head), Buffer.from(content), ...more, Buffer.from('\r\n--x--\r\n')])
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  return house.server.inject({ method: 'POST', url: '/staff/van-ban', cookies: person.cookies, headers, payload })
}

test('a file is read and reported on, waits for its admission, and only then reaches the shelf', async () => {
  const admitted: string[] = []
  const shelf = {
    preview: async () => FOUND,
    admit: async ({ name }: { name: string }) => {
      admitted.push(name)
      return FOUND
    },
    retire: async () => ({ kind: 'missing' as const })
  }
  await using house = await openConsole({ shelf })
  const [officer, head] = [await enter(house, 'officer'), await enter(house, 'head')]
  const sent = await send(house, officer, 'hè.md', '# Hè')
  const waiting = String(sent.headers.location)
  expect(waiting).toMatch(/^\/staff\/van-ban\/cho-duyet\/[A-Za-z0-9_-]{16}$/)
  await expect.poll(async () => (await officer.get(waiting)).body).toContain('Thiếu ngày hiệu lực.')
  expect((await officer.get(waiting)).body).not.toContain('Duyệt, công khai')
  expect((await officer.post(`${waiting}/duyet`)).statusCode).toBe(403)
  expect(admitted).toEqual([])
  expect((await head.get('/staff/')).body).toContain('hè.md')
  const done = await head.post(`${waiting}/duyet`)
  expect([done.statusCode, done.headers.location]).toEqual([303, '/staff/van-ban/77-tb-ubnd?xong=da-nap'])
  expect(admitted).toEqual(['hè.md'])
  expect((await head.post(`${waiting}/duyet`)).statusCode).toBe(404)
  const acts = await house.db.selectFrom('audit').select('act').execute()
  expect(acts.map(({ act }) => act)).toEqual(['uploaded_document', 'admitted_document'])
})

test.each([
  ['virus.exe', 'MZ'],
  ['trang.svg', '<svg/>'],
  ['tep.pdf', 'không phải PDF'],
  ['tep.docx', '%PDF-1.7'],
  ['rong.txt', ''],
  ['ma.txt', 'a\0b'],
  ['khong-duoi', 'abc']
])('%s is not taken for what its name says', async (name, content) => {
  await using house = await openConsole()
  const sent = await send(house, await enter(house, 'officer'), name, content)
  expect(sent.statusCode).toBe(422)
  expect(await readdir(join(house.dir, 'uploads')).catch(() => [])).toEqual([])
})

test.each([
  ['a.pdf', '%PDF-1.7'],
  ['a.docx', 'PK\u0003\u0004'],
  ['a.TXT', 'Điều 1.'],
  ['a.rtf', '{\\rtf1']
])('%s may be read', (name, content) => {
  expect(wrongKind({ name, bytes: Buffer.from(content, 'latin1') })).toBeNull()
})

test('a file over 25 MB is refused', async () => {
  await using house = await openConsole()
  const sent = await send(house, await enter(house, 'officer'), 'to.txt', 'a', [Buffer.alloc(25 * 1024 * 1024, 97)])
  expect(sent.statusCode).toBe(413)
  expect(sent.body).toContain('Tệp quá lớn')
})

test('the name of a file never leads anywhere', async () => {
  expect(plainName('../../etc/passwd')).toBe('passwd')
  expect(plainName('C:\\tep\\a.txt')).toBe('a.txt')
  expect(plainName('a\u202Ecod.exe\u0000.txt')).toBe('acod.exe.txt')
  await using house = await openConsole()
  const head = await enter(house, 'head')
  for (const id of ['..%2F..%2Fhoidap.db', '%2e%2e', 'A'.repeat(17), '.']) {
    expect((await head.get(`/staff/van-ban/cho-duyet/${id}`)).statusCode).toBe(404)
    expect((await head.post(`/staff/van-ban/cho-duyet/${id}/duyet`)).statusCode).toBe(404)
  }
})

test('a form with a file wants its token like any other', async () => {
  await using house = await openConsole()
  const officer = await enter(house, 'officer')
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  const payload = '--x\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\nabc\r\n--x--\r\n'
  const answer = await house.server.inject({
    method: 'POST',
    url: '/staff/van-ban',
    cookies: officer.cookies,
    headers,
    payload
  })
  expect(answer.statusCode).toBe(403)
  expect(await readdir(join(house.dir, 'uploads')).catch(() => [])).toEqual([])
})

test('what somebody who is not signed in sends is not even read', async () => {
  await using house = await openConsole()
  const headers = { 'content-type': 'multipart/form-data; boundary=x' }
  const answer = await house.server.inject({
    method: 'POST',
    url: '/staff/van-ban',
    headers,
    payload: 'không phải biểu mẫu'
  })
  expect(answer.statusCode).toBe(401)
})
