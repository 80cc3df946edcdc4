import Fastify from 'fastify'
import { expect, test } from 'vitest'
import type { Channel } from '#bot/channels/channel.ts'
import { Answered, OPENAPI, openapi } from '#bot/server/openapi.ts'
import { ANSWERED, serve } from './server-fixture.ts'

const PAGES = ['/', '/van-ban', '/van-ban/{document}', '/van-ban/{document}/{provision}', '/xoa-du-lieu/{code}']

test('every address for other programs is described, and nothing that is not there', async () => {
  const channels = ['zalo', 'messenger'].map((name) => ({ name }) as Channel)
  const messengerDeletion = { appSecret: 's', publicUrl: '', erase: async () => 'mã' }
  const receive = async () => ({ kind: 'forged' as const })
  const webhooks = { channels, messengerVerifyToken: 'x', messengerDeletion, receive }
  const { server } = await serve({ webhooks })
  const described = Object.entries(OPENAPI.paths).filter(([path]) => !PAGES.includes(path))
  for (const [url, methods] of described) {
    for (const method of Object.keys(methods)) {
      const route = { method: method.toUpperCase() as 'GET', url }
      expect([route, server.hasRoute(route)]).toEqual([route, true])
    }
  }
  const tree = server.printRoutes({ commonPrefix: false })
  const served = [...tree.matchAll(/^ {4}(?:├──|└──) (\S+) \(/gm)].map(([, url]) => `/${url}`)
  const unknown = served.filter((url) => !url.startsWith('/assets/') && !Object.hasOwn(OPENAPI.paths, url))
  expect(served.length).toBeGreaterThan(8)
  expect(unknown).toEqual([])
})

test('the document is served as it is kept', async () => {
  const { server } = await serve()
  const answer = await server.inject('/openapi.json')
  expect(answer.json()).toEqual(JSON.parse(JSON.stringify(OPENAPI)))
  expect(
    Object.keys(OPENAPI.paths['/api/chat'].post.requestBody.content['application/json'].schema.properties ?? {})
  ).toEqual(['session', 'text'])
})

test('what POST /api/chat answers is what is described', async () => {
  const { server } = await serve()
  const answer = await server.inject({
    method: 'POST',
    url: '/api/chat',
    payload: { session: 'một phiên', text: 'câu hỏi' }
  })
  expect(Answered.strict().parse(answer.json())).toEqual(ANSWERED)
})

test('it needs nothing else of the server', async () => {
  const server = Fastify()
  await server.register(openapi)
  expect((await server.inject('/openapi.json')).statusCode).toBe(200)
  await server.close()
})
