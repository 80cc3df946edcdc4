/** What a model is given: how to answer, and what to answer, masked and public text only. */
export interface Prompt {
  instructions: string
  /** JSON. */
  material: string
}

/** What came of asking. Everything but `said` means that the reply is made without the model. */
export type Saying =
  | { kind: 'said'; text: string; tokens: number }
  | { kind: 'silent'; because: 'late' | 'unreachable' | 'refused' | 'garbage' | 'resting' | 'spent' }

/** A language model behind some server. Never throws, and never takes longer than its limit. */
export interface Model {
  ask(prompt: Prompt): Promise<Saying>
}
