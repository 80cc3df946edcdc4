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
    verdict.answered += nonces.filter((nonce) => times(nonce) > 0).length
    verdict.lost.push(...nonces.filter((nonce) => times(nonce) === 0))
    verdict.twice.push(...nonces.filter((nonce) => times(nonce) > 1))
    verdict.outOfOrder.push(...nonces.filter((nonce, n) => place(nonces[n - 1] ?? nonce) > place(nonce)))
    verdict.astray.push(...said.flat().filter((nonce) => !nonces.includes(nonce)))
  }
  return verdict
}
