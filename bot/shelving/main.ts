import { parentPort, workerData } from 'node:worker_threads'
import { openForStaff } from '#ingest/for-staff.ts'
import { openKnowledge } from '#knowledge/open.ts'
import { giveWay, openLine } from '../line.ts'
import type { Places } from './shelving.ts'

giveWay()
if (parentPort === null) throw new Error('bot/shelving/main.ts is started by bot/shelving/shelving.ts')
const { dataDir, knowledgeUri, searchPath } = workerData as Places
const openIndex = () => openKnowledge({ uri: knowledgeUri })
const shelf = openForStaff({ dataDir, searchPath, openIndex, now: () => new Date() })
openLine(parentPort, { ...shelf })
