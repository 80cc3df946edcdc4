import { expect, test } from 'vitest'
import { eventName, hashedEventId, readJson, wireId, wireTime } from '#bot/channels/wire.ts'

test('an id that came as a JSON number keeps every digit', () => {
  expect(readJson('{"id":8801726354433221109,"n":-9007199254740993}')).toEqual({
    id: '8801726354433221109',
    n: '-9007199254740993'
  })
})

test('numbers that a double holds stay numbers', () => {
  expect(readJson('[1794968130412,1.5,1e21,-0]')).toEqual([1794968130412, 1.5, 1e21, -0])
})

test('what is no JSON, or nested too deeply to walk, is undefined', () => {
  for (const text of ['', '{', 'NaN', '\ufeff{}', '['.repeat(100_000) + ']'.repeat(100_000)]) {
    expect(readJson(text)).toBeUndefined()
  }
})

test('a key named __proto__ changes nothing but itself', () => {
  const body = readJson('{"__proto__":{"polluted":true},"constructor":1}') as object
  expect('polluted' in {}).toBe(false)
  expect(Object.keys(body)).toEqual(['__proto__', 'constructor'])
})

test('an id is text, whether it came as text or as a number', () => {
  expect(wireId.parse('1ffedc467f179649cf06')).toBe('1ffedc467f179649cf06')
  expect(wireId.parse(84900000001)).toBe('84900000001')
  for (const odd of ['', 'a b', 'a\n', 'a\0', 'ế', 1.5, -1, null, {}, ['1'], 'x'.repeat(513)]) {
    expect(wireId.safeParse(odd).success, String(odd)).toBe(false)
  }
})

test('a time in seconds is the same moment as in milliseconds', () => {
  const moment = new Date('2026-11-18T04:15:30Z')
  for (const value of ['1794975330', 1794975330, '1794975330000', 1794975330000]) {
    expect(wireTime.parse(value), String(value)).toEqual(moment)
  }
  for (const odd of ['', '0', 'hôm nay', -5, Number.NaN, '99999999999999999', 9e15]) {
    expect(wireTime.safeParse(odd).success, String(odd)).toBe(false)
  }
})

test('an event name that is not one is called unknown', () => {
  expect(eventName('user_send_text')).toBe('user_send_text')
  expect(eventName('0900 000 001')).toBe('unknown')
  expect(eventName('a'.repeat(65))).toBe('unknown')
})

test('a hashed event id depends on every part and on where each begins', () => {
  const at = new Date(1794968130412)
  expect(hashedEventId('follow', '12', at)).toBe(hashedEventId('follow', '12', at))
  expect(hashedEventId('a', 'bc')).not.toBe(hashedEventId('ab', 'c'))
  expect(hashedEventId('follow', '12', at)).not.toContain('12'.repeat(2))
})
