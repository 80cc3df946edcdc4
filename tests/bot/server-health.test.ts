import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Vital } from '#bot/server/health.ts'
import { serve } from './server-fixture.ts'

test('readiness names what does not work', async () => {
  const vitals: Vital[] = [
    { name: 'database', check: async () => null },
    { name: 'index', check: () => Promise.reject(new Error('mất chỉ mục')) },
    { name: 'workers', check: async () => 'turn: đứng yên 130 giây' }
  ]
  const { server } = await serve({ vitals })
  const reply = await server.inject('/readyz')
  expect(reply.statusCode).toBe(503)
  expect(reply.json()).toEqual({
    ready: false,
    database: 'ok',
    index: 'gặp lỗi, xem nhật ký',
    workers: 'turn: đứng yên 130 giây'
  })
  const well = await serve({ vitals: vitals.slice(0, 1) })
  expect((await well.server.inject('/readyz')).json()).toEqual({ ready: true, database: 'ok' })
})

test('a channel that cannot send is told, and keeps nobody from being served', async () => {
  const vitals: Vital[] = [
    { name: 'database', check: async () => null },
    { name: 'channels', check: async () => 'Zalo: không kết nối được', optional: true }
  ]
  const { server } = await serve({ vitals })
  const reply = await server.inject('/readyz')
  expect(reply.statusCode).toBe(200)
  expect(reply.json()).toEqual({ ready: true, database: 'ok', channels: 'Zalo: không kết nối được' })
})

test('a vital that never answers makes the server unready within its limit', async () => {
  const { server } = await serve({ vitals: [{ name: 'index', check: () => pause(60_000, null, { ref: false }) }] })
  const reply = await server.inject('/readyz')
  expect([reply.statusCode, reply.json().index]).toEqual([503, 'không trả lời trong 2 giây'])
})

test('metrics tell the age of the queues and what became of sends', async () => {
  const { server, metrics } = await serve()
  metrics.send('zalo', 'sent')
  metrics.step('turn', 'worked', 0.02)
  metrics.step('turn', 'idle', 0.001)
  const { body } = await server.inject('/metrics')
  expect(body).toContain('hoidap_oldest_seconds{queue="inbox"} 90')
  expect(body).toContain('hoidap_buried{queue="inbox"} 1')
  expect(body).toContain('hoidap_sends_total{channel="zalo",result="sent"} 1')
  expect(body).toContain('hoidap_steps_total{step="turn",outcome="worked"} 1')
})
