import { expect, test } from 'vitest'
import { afterSend, type Settled } from '#bot/patience.ts'

const MINUTE = 60_000
const next = (became: Settled, piece: { attempts?: number; unclear?: number } = {}) =>
  afterSend(became, { attempts: 1, unclear: 0, ...piece })

test('what the platform would not take of one message is tried ever more rarely, and given up', () => {
  const retry: Settled = { kind: 'retry', afterMs: 5000, reason: 'x' }
  const rests = [1, 2, 3, 4, 5, 6, 7].map((attempts) => {
    const after = next(retry, { attempts })
    return after.kind === 'again' && after.restMs / 1000
  })
  expect(rests).toEqual([5, 5, 30, 120, 600, 1800, 3600])
  expect(next(retry, { attempts: 8 })).toEqual({ kind: 'close', ending: { state: 'refused', reason: 'x' } })
})

test('a channel that takes nothing keeps its pieces untried, however long it lasts', () => {
  for (const attempts of [1, 100]) {
    expect(next({ kind: 'hold', afterMs: 5000, reason: 'x' }, { attempts })).toEqual({
      kind: 'again',
      postponement: { state: 'due', reason: 'x', counted: false },
      restMs: 0,
      holdMs: 5000
    })
  }
  expect(next({ kind: 'misconfigured', reason: 'x' })).toMatchObject({
    postponement: { counted: false },
    holdMs: MINUTE
  })
})

test('a message over which the platform may stumble lets others go first, and is never given up for it', () => {
  const suspect: Settled = { kind: 'hold', afterMs: 5000, reason: 'x', suspect: true }
  expect(next(suspect, { attempts: 1 })).toMatchObject({ restMs: 1000, holdMs: 5000, postponement: { counted: true } })
  expect(next(suspect, { attempts: 50 })).toMatchObject({ kind: 'again', restMs: 2 * MINUTE })
})

test('what may have arrived is never simply sent again: it waits in doubt, longer each time', () => {
  const rests = [0, 1, 2, 3, 4, 9].map((unclear) => {
    const after = next({ kind: 'unknown', reason: 'x' }, { unclear })
    return after.kind === 'again' && [after.postponement.state, after.restMs / 1000, after.holdMs]
  })
  expect(rests).toEqual([10, 10, 30, 60, 300, 300].map((seconds) => ['unknown', seconds, 0]))
  expect(next({ kind: 'doubt', afterMs: 1000, reason: 'x' })).toMatchObject({
    postponement: { state: 'unknown', counted: false },
    restMs: 1000
  })
})
