import { createCarefulModel } from './model/careful.ts'
import type { Model } from './model/model.ts'
import { createOpenAiModel } from './model/openai.ts'
import type { ModelConfig } from './model-config.ts'
import { vietnamDay } from './respond.ts'
import type { Database } from './store/database.ts'
import { countCall, countTokens } from './store/model-usage.ts'

/** The model of the configuration with its budget kept in the database; undefined where none is configured. */
export function openModel(
  config: ModelConfig | null,
  { db, now, onSilence }: { db: Database; now: () => Date; onSilence: (because: string) => void }
): Model | undefined {
  if (config === null) return undefined
  const today = () => vietnamDay(now())
  const purse = {
    spend: () => countCall(db, today(), config.callsADay),
    tokens: (count: number) => countTokens(db, today(), count)
  }
  return createCarefulModel(createOpenAiModel(config), purse, onSilence)
}
