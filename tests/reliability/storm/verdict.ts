import { type Asker, noncesIn } from './crowd.ts'

/** What the people saw that they should not have, as numbers of questions. */
export interface Verdict {
  answered: number
  lost: number[]
  twice: number[]
  outOfOrder: number[]
  /** Answered to somebody who had not asked. */
  astray: number[]
}

/** Compares every screen with what was asked; the screens are the only witness. */
export function judge(askers: readonly Asker[]): Verdict {
  const verdict: Verdict = { answered: 0, lost: [], twice: [], outOfOrder: [], astray: [] }
  for (const { id, platform, nonces } of askers) {
    const said = platform.ledger.answersTo(id).map(({ text }) => [...new Set(noncesIn(text))])
    const place = (nonce: number) => said.findIndex((named) => named.includes(nonce))
    const times = (nonce: number) => said.filter((named) => named.includes(nonce)).length
    const answered = nonces.filter((nonce) => times(nonce) > 0)
    verdict.answered += answered.length
    verdict.lost.push(...nonces.filter((nonce) => times(nonce) === 0))
    verdict.twice.push(...nonces.filter((nonce) => times(nonce) > 1))
    verdict.outOfOrder.push(...answered.filter((nonce, n) => place(answered[n - 1] ?? nonce) > place(nonce)))
    verdict.astray.push(...said.flat().filter((nonce) => !nonces.includes(nonce)))
  }
  return verdict
}
