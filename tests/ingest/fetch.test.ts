import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { isPublic } from '#ingest/addresses.ts'
import { type FetchRules, fetchDocument } from '#ingest/fetch.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** Only 127.0.0.1 stands for the open internet here; 127.0.0.2 is as closed as a private address. */
const rules: Partial<FetchRules> = { allows: (address) => address === '127.0.0.1' }

async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const refusal = (reason: RegExp) => ({ kind: 'refused', reason: expect.stringMatching(reason) })

test.each([
  'http://127.0.0.1/',
  'http://localhost/',
  'http://2130706433/',
  'http://017700000001/',
  'http://0x7f.1/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://[64:ff9b::7f00:1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://100.64.1.1/',
  'http://192.168.1.1/',
  'http://[fe80::1]/',
  'http://[fd00::1]/'
])('an address inside the network is never fetched: %s', async (address) => {
  const resolve = async () => ['127.0.0.1']
  expect(await fetchDocument(address, { resolve })).toMatchObject(refusal(/mạng nội bộ/))
})

test('public addresses are told from the others', () => {
  expect(['8.8.8.8', '103.1.2.3', '2405:4800::1'].map(isPublic)).toEqual([true, true, true])
  expect(['172.31.0.1', '224.0.0.1', '255.255.255.255', '2002:7f00:1::', 'fe80::1', 'x'].some(isPublic)).toBe(false)
})

test('a name that has one inner address among public ones is refused', async () => {
  const resolve = async () => ['127.0.0.1', '10.0.0.1']
  expect(await fetchDocument('http://hai.example/', { ...rules, resolve })).toMatchObject(refusal(/mạng nội bộ/))
})

test('a name is resolved once and its checked address is the one connected to', async () => {
  const url = await serve((request, response) => response.end(request.headers.host))
  const port = new URL(url).port
  const answers = [['127.0.0.1'], ['127.0.0.2']]
  const fetched = await fetchDocument(`http://doi-y.example:${port}/a.txt`, {
    ...rules,
    resolve: async () => answers.shift() ?? []
  })
  expect(fetched).toMatchObject({ kind: 'fetched', name: 'a.txt' })
  expect(fetched.kind === 'fetched' && Buffer.from(fetched.bytes).toString()).toBe(`doi-y.example:${port}`)
  expect(answers).toHaveLength(1)
})

test('a redirect is followed, and its target is checked like the first address', async () => {
  let touched = 0
  const inner = await serve((_, response) => response.end(String(++touched)))
  const url = await serve((request, response) => {
    const targets: Record<string, string> = { '/ra': '/dich.txt', '/vao': inner.replace('127.0.0.1', '127.0.0.2') }
    const location = targets[request.url ?? '']
    if (location === undefined) response.end('đích')
    else response.writeHead(302, { location }).end()
  })
  expect(await fetchDocument(`${url}/ra`, rules)).toMatchObject({ kind: 'fetched', name: 'dich.txt' })
  expect(await fetchDocument(`${url}/vao`, rules)).toMatchObject(refusal(/mạng nội bộ/))
  expect(touched).toBe(0)
})

test('three redirects are followed and a fourth is not', async () => {
  const url = await serve((request, response) => {
    const left = Number(request.url?.slice(1))
    if (left === 0) response.end('xong')
    else response.writeHead(307, { location: `/${left - 1}` }).end()
  })
  expect(await fetchDocument(`${url}/3`, rules)).toMatchObject({ kind: 'fetched' })
  expect(await fetchDocument(`${url}/4`, rules)).toMatchObject(refusal(/chuyển hướng quá 3/))
})

test('more bytes than allowed are cut off, packed ones too', async () => {
  const url = await serve((request, response) => {
    const body = Buffer.alloc(200_000)
    if (request.url === '/goi') response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(body))
    else response.end(body)
  })
  const bound = { ...rules, maxBytes: 100_000 }
  expect(await fetchDocument(`${url}/thang`, bound)).toMatchObject(refusal(/lớn hơn/))
  expect(await fetchDocument(`${url}/goi`, bound)).toMatchObject(refusal(/lớn hơn/))
  expect(await fetchDocument(`${url}/goi`, rules)).toMatchObject({ kind: 'fetched', bytes: Buffer.alloc(200_000) })
})

test('a server that stalls is left after the time allowed', async () => {
  const url = await serve((_, response) => void response.write('một phần'))
  const started = performance.now()
  expect(await fetchDocument(url, { ...rules, timeoutMs: 200 })).toMatchObject(refusal(/không gửi xong/))
  expect(performance.now() - started).toBeLessThan(2000)
})

test('a body cut short is not taken for the whole', async () => {
  const url = await serve((_, response) => {
    response.writeHead(200, { 'content-length': '1000' })
    response.write('mới một ít')
    setTimeout(() => response.destroy(), 20)
  })
  expect(await fetchDocument(url, rules)).toMatchObject(refusal(/ngắt giữa chừng/))
})

test('what is not a web address, or not found, is refused with what to do', async () => {
  const url = await serve((_, response) => response.writeHead(404).end())
  expect(await fetchDocument('file:///etc/passwd', rules)).toMatchObject(refusal(/http/))
  expect(await fetchDocument('http://u:p@8.8.8.8/', rules)).toMatchObject(refusal(/mật khẩu/))
  expect(await fetchDocument('http://', rules)).toMatchObject(refusal(/đúng dạng/))
  expect(await fetchDocument(url, rules)).toMatchObject(refusal(/404/))
})

test('a fetched file is named after what the server calls it, and its type', async () => {
  const url = await serve((request, response) => {
    if (request.url === '/tai?id=5') {
      const disposition = `attachment; filename="x"; filename*=UTF-8''..%2FTh%C3%B4ng%20t%C6%B0.pdf`
      response.setHeader('content-disposition', disposition)
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end('<p>')
  })
  expect(await fetchDocument(`${url}/tai?id=5`, rules)).toMatchObject({ name: 'Thông tư.pdf' })
  expect(await fetchDocument(`${url}/chi-tiet/24`, rules)).toMatchObject({ name: '24.html' })
  expect(await fetchDocument(url, rules)).toMatchObject({ name: '127.0.0.1.html' })
})
