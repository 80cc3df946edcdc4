/** A masked question as the public reads it: masks say nothing to them, and would keep others from matching. */
export function publicWording(question: string): string {
  return question.replace(/\s*\[[^\]\n]{1,20}\]/g, '').trim()
}
