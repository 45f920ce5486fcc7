import { causes } from './causes.ts'
import { instruments } from './instruments.ts'
import { ui } from './ui.ts'
import { words } from './words.ts'
import type { Catalogue } from '../catalogue.ts'

export const catalogue: Catalogue = { ...words, ui, instruments, causes }
