/** What the doctor found out about one thing; only `bad` is a fault. */
export interface Finding {
  state: 'good' | 'warn' | 'bad'
  name: string
  /** In Vietnamese: how it is, and what to do where it is not well. */
  words: string
}

export const good = (name: string, words: string): Finding => ({ state: 'good', name, words })
export const warn = (name: string, words: string): Finding => ({ state: 'warn', name, words })
export const bad = (name: string, words: string): Finding => ({ state: 'bad', name, words })

/** What a check found, or that it could not be made. */
export async function attempt(name: string, check: () => Promise<Finding[]>): Promise<Finding[]> {
  try {
    return await check()
  } catch (fault) {
    return [bad(name, `không kiểm tra được: ${(fault as Error).message}`)]
  }
}
