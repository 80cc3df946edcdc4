import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

const SHORTEST = 10
const LONGEST = 200
/** Zxcvbn's scale ends at 4; 3 holds against somebody who steals the hashes and has a month. */
const WEAKEST = 3

/**
 * What is wrong with a new password, in Vietnamese; null when it may be taken. `context`: words of this place and this
 * person, which are the first that would be guessed.
 */
export async function weaknessOf(password: string, context: readonly string[]): Promise<string | null> {
  if (password.length < SHORTEST) return `Mật khẩu cần ít nhất ${SHORTEST} ký tự; một câu ngắn dễ nhớ là tốt nhất.`
  if (password.length > LONGEST) return `Mật khẩu dài quá ${LONGEST} ký tự.`
  const words = context.flatMap((phrase) => [phrase, ...phrase.split(/\s+/)]).filter((word) => word.length > 2)
  const judge = await judges()
  const { score } = judge.check(password, [...words, ...PLACE_WORDS])
  return score < WEAKEST ? 'Mật khẩu này dễ đoán hoặc đã bị lộ ở nơi khác. Xin chọn một câu dài hơn, ít gặp hơn.' : null
}

const PLACE_WORDS = ['hoidap', 'matkhau', 'mật khẩu', 'canbo', 'cán bộ', 'vietnam', 'việt nam', 'giaoduc', 'giáo dục']

let factory: ZxcvbnFactory | null = null

// its word lists take some megabytes: only where a password is chosen
async function judges(): Promise<ZxcvbnFactory> {
  if (factory !== null) return factory
  const [{ ZxcvbnFactory: Factory }, { dictionary, adjacencyGraphs }] = await Promise.all([
    import('@zxcvbn-ts/core'),
    import('@zxcvbn-ts/language-common')
  ])
  factory = new Factory({ dictionary, graphs: adjacencyGraphs })
  return factory
}
