import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { callJson, endpoint } from '#bot/channels/http.ts'

async function serve(handle: RequestListener): Promise<AsyncDisposable & { url: string }> {
  const server = createServer(handle)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    }
  }
}

const post = (url: string, limitMs?: number) =>
  callJson(fetch, { url, method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }, limitMs)

test('an answer comes with its status and its JSON, large numbers whole', async () => {
  await using server = await serve((_request, response) => response.writeHead(400).end('{"id":8801726354433221109}'))
  expect(await post(server.url)).toEqual({ kind: 'answered', status: 400, body: { id: '8801726354433221109' } })
})

test('an answer that is no JSON has an undefined body', async () => {
  await using server = await serve((_request, response) => response.end('<html>'))
  expect(await post(server.url)).toEqual({ kind: 'answered', status: 200, body: undefined })
})

test('nobody listens: nothing was sent', async () => {
  const server = await serve(() => {})
  await server[Symbol.asyncDispose]()
  expect(await post(server.url)).toMatchObject({ kind: 'unreachable', reason: expect.stringContaining('ECONNREFUSED') })
})

test('an unknown host name: nothing was sent', async () => {
  expect(await post('http://khong-co-that.invalid/')).toMatchObject({ kind: 'unreachable' })
})

test('no answer within the time limit: the outcome is unknown', async () => {
  await using server = await serve(() => {})
  expect(await post(server.url, 100)).toEqual({ kind: 'unknown', reason: 'không trả lời trong 0.1 giây' })
})

test('a connection cut before or within the answer: the outcome is unknown', async () => {
  await using before = await serve((request) => request.socket.destroy())
  await using within = await serve((request, response) => {
    response.writeHead(200, { 'content-length': 100 }).write('{"message_id"')
    setTimeout(() => request.socket.destroy(), 20)
  })
  expect(await post(before.url)).toMatchObject({ kind: 'unknown' })
  expect(await post(within.url)).toMatchObject({ kind: 'unknown' })
})

test('an endless answer is not read to its end', async () => {
  await using server = await serve((_request, response) => {
    const timer = setInterval(() => response.write('x'.repeat(65_536)), 1)
    response.on('close', () => clearInterval(timer))
  })
  expect(await post(server.url)).toEqual({ kind: 'unknown', reason: 'trả lời dài quá 256 KB' })
})

test('a redirect is not followed, so the token goes nowhere else', async () => {
  let visits = 0
  await using elsewhere = await serve((_request, response) => {
    visits += 1
    response.end('{}')
  })
  await using server = await serve((_request, response) => response.writeHead(307, { location: elsewhere.url }).end())
  expect(await post(server.url)).toMatchObject({ kind: 'answered', status: 307 })
  expect(visits).toBe(0)
})

test('a malformed address is a fault, not an outcome', async () => {
  await expect(post('không phải địa chỉ')).rejects.toThrow(TypeError)
})

test('a base address may end in a slash or have a path', () => {
  expect(endpoint('https://openapi.zalo.me', '/v3.0/x')).toBe('https://openapi.zalo.me/v3.0/x')
  expect(endpoint('http://proxy/zalo/', '/v3.0/x')).toBe('http://proxy/zalo/v3.0/x')
})
