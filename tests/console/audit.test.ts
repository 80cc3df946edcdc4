import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { append } from '#bot/store/audit.ts'
import { EMPTY, enter, openConsole } from './console-fixture.ts'

test('the trail is shown newest first, filtered and page by page, and said to be whole', async () => {
  await using house = await openConsole()
  const head = await enter(house, 'head')
  const staff = { id: head.id, office: 'culture_society', role: 'head' } as const
  for (let n = 0; n < 130; n++) {
    const deed = {
      staff,
      act: n % 2 ? 'signed_in' : 'invited',
      subject: `staff:${n}`,
      detail: { note: `ghi chú ${n}` }
    }
    await append(house.db, deed, house.clock.at)
  }
  const { body } = await head.get('/staff/nhat-ky')
  expect(body).toContain('cả 130 dòng: nguyên vẹn')
  expect(body.indexOf('ghi chú 129')).toBeLessThan(body.indexOf('ghi chú 128'))
  expect(body).not.toContain('ghi chú 29<')
  const older = /href="(\?[^"]*truoc=\d+)"/.exec(body)?.[1]?.replaceAll('&amp;', '&') ?? ''
  expect((await head.get(`/staff/nhat-ky${older}`)).body).toContain('ghi chú 29<')
  const filtered = (await head.get('/staff/nhat-ky?viec=invited')).body
  expect(filtered).toContain('ghi chú 128')
  expect(filtered).not.toContain('ghi chú 129')
})

test("a row altered behind the program's back is named on the page", async () => {
  await using house = await openConsole()
  const auditor = await enter(house, 'auditor')
  for (const n of [1, 2, 3]) {
    await append(house.db, { staff: null, act: 'invited', subject: `staff:${n}`, detail: {} }, house.clock.at)
  }
  await expect(house.db.updateTable('audit').set({ subject: 'staff:9' }).where('id', '=', 2).execute()).rejects.toThrow(
    /append-only/
  )
  await expect(house.db.deleteFrom('audit').where('id', '=', 2).execute()).rejects.toThrow(/append-only/)
  await sql`drop trigger audit_no_update`.execute(house.db)
  await house.db.updateTable('audit').set({ subject: 'staff:9' }).where('id', '=', 2).execute()
  expect((await auditor.get('/staff/nhat-ky')).body).toContain('Chuỗi nhật ký bị đứt ở dòng 2')
})

test('a fault of the program is told without what it was', async () => {
  const knowledge = { ...EMPTY, listDocuments: () => Promise.reject(new Error('mật khẩu trong lỗi')) }
  await using house = await openConsole({ knowledge })
  const officer = await enter(house, 'officer')
  const { statusCode, body } = await officer.get('/staff/van-ban')
  expect(statusCode).toBe(500)
  expect(body).toContain('Máy chủ gặp trục trặc')
  expect(body).not.toContain('mật khẩu trong lỗi')
})
