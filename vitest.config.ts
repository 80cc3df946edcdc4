import { defineConfig } from 'vitest/config'

/** Tests that hold something to a time: beside another test they would measure that test. */
const TIMED = [
  'tests/knowledge/embed/*.test.ts',
  'tests/journeys/{delivery,erasure,input,meaning,mutated-webhooks}.test.ts',
  'tests/bot/{leisure,model,store-commit,storm}.test.ts',
  'tests/bot/answering/answering.test.ts',
  'tests/bot/review/{privacy,suppression}.test.ts',
  'tests/ingest/{fetch,hostile-folder,pipeline-lock}.test.ts',
  'tests/ingest/read/programs.test.ts',
  'tests/knowledge/{answer-shape,knowledge,text}.test.ts'
]
const shared = { pool: 'forks', testTimeout: 60_000, hookTimeout: 60_000 } as const

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'together',
          include: ['tests/**/*.test.ts'],
          exclude: TIMED,
          maxWorkers: '100%',
          sequence: { groupOrder: 0 }
        }
      },
      { test: { ...shared, name: 'alone', include: TIMED, maxWorkers: 1, sequence: { groupOrder: 1 } } }
    ]
  }
})
