import type { Phrase } from '../phrases/phrase.ts'

/** `missing`: somebody cannot be found; `emergency`: somebody is ill or hurt and needs a doctor at once. */
export type Danger = 'self_harm' | 'violence' | 'abuse' | 'neglect' | 'emergency' | 'missing'

export interface DangerRule {
  danger: Danger
  phrases: Phrase[]
  /**
   * What else the same words may be: a question about rules ("bạo lực bị xử lý thế nào"), a pupil's plea ("cứu em với, mai
   * thi"), a sigh ("mệt muốn chết vì thủ tục"), or what illness entitles to ("bị gãy tay có được miễn thể dục").
   */
  yieldsTo: 'nothing' | 'rules' | 'studies' | 'toil' | 'care'
  /** Messages it must recognise; every one of them is tried by the tests. */
  examples: string[]
}
