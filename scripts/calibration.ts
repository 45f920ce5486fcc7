import { readFileSync, writeFileSync } from 'node:fs'
import type { CalibrationFile } from './model/calibration-page.ts'
import { calibrationPage } from './model/calibration-page.ts'

/** `npm run calibration`: writes docs/calibration.md from models/calibration.json. */

writeFileSync(
  'docs/calibration.md',
  calibrationPage(JSON.parse(readFileSync('models/calibration.json', 'utf8')) as CalibrationFile),
)
