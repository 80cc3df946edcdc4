import { fold } from '#knowledge/text/fold.ts'
import type { Distinction } from './distinction.ts'

/** What is spared or lowered. */
const SPARED = /\b(?:mien|giam)\b/
/** For what money is paid: "tiền nước uống và tiền trông giữ xe"; not whose it is, nor how much. */
const MONEY_FOR =
  /\btien ((?!(?:mat|ho tro|tro cap|cua|cho|nay|do|la|duoc|bao|may|phai|nao|gi|khong|va|hay)\b)[a-z]+(?: (?!(?:va|hoac|hay|tien|khong|la|cho|mot|cua|co|duoc)\b)[a-z]+){0,3})/g

function paymentsIn(text: string): string[][] {
  return [...fold(text).matchAll(MONEY_FOR)].map(([, purpose = '']) => purpose.split(' '))
}

/** Tells one payment from another that is spared: who need not pay for water learns nothing of what books cost. */
export const paymentAsked: Distinction = ({ question }) => {
  const asked = paymentsIn(question)
  if (asked.length === 0 || !SPARED.test(fold(question))) return null
  return ({ lines }) => {
    const told = paymentsIn(lines.join('\n'))
    return told.length > 0 && !asked.some((one) => told.some((other) => one.some((word) => other.includes(word))))
  }
}
