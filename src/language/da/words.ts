import { names as latin } from '../la/names.ts'
import { describe } from './describe.ts'
import { embed } from './embed.ts'
import { faults } from './faults.ts'
import { movements } from './movements.ts'
import { names } from './names.ts'
import { notice } from './notice.ts'
import { stage } from './stage.ts'
import type { Words } from '../catalogue.ts'

export const words: Words = { language: 'da', names, latin, movements, notice, faults, stage, embed, describe }
