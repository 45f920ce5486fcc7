export type { CobbCurve, Measure, Measurements, Reading, Unit } from './types.ts'
