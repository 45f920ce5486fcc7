import { causes } from './causes.ts'
import { instruments } from './instruments.ts'
import { page } from './page.ts'
import type { Catalogue } from '../catalogue.ts'

export const catalogue: Catalogue = { ...page, instruments, causes }
